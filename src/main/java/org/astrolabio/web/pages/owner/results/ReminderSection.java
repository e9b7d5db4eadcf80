package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.language.Messages;
import org.astrolabio.reminder.RefusedReminder;
import org.astrolabio.reminder.RemindMe;
import org.astrolabio.reminder.ReminderProblem;
import org.astrolabio.reminder.ReminderState;
import org.astrolabio.web.shell.Kept;
import org.astrolabio.web.shell.Words;

/** Offers to be reminded by mail in a year, and says how it stands with that. */
@StyleSheet("context://reminder.css")
final class ReminderSection extends Section {

    /** Where the sections come from. */
    @org.springframework.stereotype.Component
    record Desk(RemindMe remindMe, Messages messages) {

        /** Empty where there are no reminders. */
        Optional<Component> section(AccessKey key) {
            ReminderState state = remindMe.state(key);
            return state instanceof ReminderState.NotOffered
                    ? Optional.empty()
                    : Optional.of(new ReminderSection(key, remindMe, Words.of(messages), state));
        }
    }

    private final AccessKey key;
    private final RemindMe remindMe;
    private final Words words;
    private final Div body = new Div();
    private final Paragraph status = new Paragraph();

    private ReminderSection(AccessKey key, RemindMe remindMe, Words words, ReminderState state) {
        this.key = key;
        this.remindMe = remindMe;
        this.words = words;
        addClassName("reminder");
        body.addClassName("reminder-body");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(new H2(words.text("reminder.title")), status, body);
        show(state);
    }

    private void show(ReminderState state) {
        body.removeAll();
        if (!(state instanceof ReminderState.Offered)) {
            Kept.forget(status.getElement(), AddressField.ID);
        }
        switch (state) {
            case ReminderState.NotOffered ignored -> setVisible(false);
            case ReminderState.Offered offered -> {
                status.setText("");
                body.add(form(offered));
            }
            case ReminderState.Waiting waiting -> {
                status.setText(words.text("reminder.waiting", waiting.address(), words.date(waiting.confirmBefore())));
                body.add(new Paragraph(words.text("reminder.waiting-lost")), cancelButton());
            }
            case ReminderState.Confirmed confirmed -> {
                status.setText(words.text("reminder.confirmed", confirmed.address(), words.date(confirmed.dueAt())));
                body.add(cancelButton());
            }
        }
    }

    private Div form(ReminderState.Offered offered) {
        AddressField address = new AddressField(words.text("reminder.address"), this::ask);
        NativeButton ask = button("reminder.ask", "primary");
        ask.addClickListener(click -> ask(address));
        Div line = new Div(address, ask);
        line.addClassName("reminder-line");
        return new Div(
                new Paragraph(words.text("reminder.offer", words.date(offered.dueAt()))),
                line,
                new Paragraph(words.text("reminder.use")));
    }

    private NativeButton cancelButton() {
        NativeButton cancel = button("reminder.cancel", "secondary");
        cancel.addClickListener(click -> {
            change(() -> remindMe.cancel(key));
            status.setText(words.text("reminder.cancelled"));
        });
        return cancel;
    }

    private void ask(AddressField address) {
        try {
            change(() -> remindMe.ask(key, address.address(), words.language()));
        } catch (RefusedReminder refused) {
            address.refuse(text(refused.problem()));
        }
    }

    /** Shows what came of it; the button that was pressed is gone, so the message takes the focus. */
    private void change(Supplier<ReminderState> change) {
        show(change.get());
        status.getElement().callJsFunction("focus");
    }

    private String text(ReminderProblem problem) {
        return switch (problem) {
            case ReminderProblem.AddressMissing ignored -> words.text("reminder.address-missing");
            case ReminderProblem.AddressUnusable ignored -> words.text("reminder.address-unusable");
            case ReminderProblem.NotWanted ignored -> words.text("reminder.not-wanted");
            case ReminderProblem.TooSoon soon ->
                words.text("reminder.too-soon", words.date(soon.next()), words.timeOfDay(soon.next()));
        };
    }

    private NativeButton button(String key, String look) {
        NativeButton button = new NativeButton(words.text(key));
        button.addClassName(look);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}

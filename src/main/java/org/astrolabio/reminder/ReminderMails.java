package org.astrolabio.reminder;

import java.util.List;
import org.astrolabio.address.Address;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessSecret;
import org.astrolabio.language.Messages;
import org.astrolabio.mail.Mail;
import org.astrolabio.mail.Postbox;
import org.springframework.stereotype.Component;

/** The words of the mails, in the language that the reminder was asked for in. */
@Component
record ReminderMails(Messages messages, Postbox postbox) {

    /** Holds nothing that somebody typed, as it may go to anybody. */
    Mail confirmation(StoredReminder reminder, AccessSecret token) {
        return new Mail(
                reminder.address().orElseThrow(),
                reminder.language(),
                text(reminder, "confirm-subject"),
                List.of(text(reminder, "hello"), text(reminder, "confirm-asked"), text(reminder, "confirm-how")),
                link(reminder, "confirm-action", Site.confirmReminder(token.text(), reminder.language())),
                List.of(text(reminder, "confirm-otherwise")),
                link(reminder, "confirm-stop", Site.stopReminder(token.text(), reminder.language())));
    }

    /** @param access opens the assessments of the company */
    Mail reminder(StoredReminder reminder, String company, AccessSecret token, AccessSecret access) {
        return new Mail(
                reminder.address().orElseThrow(),
                reminder.language(),
                text(reminder, "year-subject"),
                List.of(text(reminder, "hello"), text(reminder, "year-passed", company), text(reminder, "year-why")),
                new Mail.Link(text(reminder, "year-action"), postbox.outside(Site.privateLink(access.text()))),
                List.of(text(reminder, "year-private"), text(reminder, "year-forgotten")),
                link(reminder, "year-stop", Site.stopReminder(token.text(), reminder.language())));
    }

    private Mail.Link link(StoredReminder reminder, String words, Address address) {
        return new Mail.Link(text(reminder, words), postbox.outside(address));
    }

    private String text(StoredReminder reminder, String key, Object... arguments) {
        return messages.text(reminder.language(), "reminder." + key, arguments);
    }
}

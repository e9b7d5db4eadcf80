package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Outlook;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.web.shell.Words;

/** What the diagnosis gives, how long it takes, what to have at hand and who sees the data. */
final class StartFacts extends Div {

    private final Words words;

    StartFacts(Words words, Questionnaire questionnaire) {
        this.words = words;
        addClassName("facts");
        add(
                fact("gives", list("assessment.start-gives-1", "assessment.start-gives-2", "assessment.start-gives-3")),
                fact("time", new Paragraph(time(questionnaire))),
                fact("hand", new Paragraph(words.text("assessment.start-hand-text"))),
                fact("data", new Paragraph(words.text("assessment.start-data-text"))));
    }

    private String time(Questionnaire questionnaire) {
        Outlook outlook = new Outlook(questionnaire, AnswerSheet.EMPTY);
        String topics = words.text(
                "assessment.start-time-text", questionnaire.sections().size());
        return minutes(outlook).map(minutes -> minutes + " " + topics).orElse(topics);
    }

    private Optional<String> minutes(Outlook outlook) {
        return outlook.secondsAtLeast().flatMap(least -> outlook.secondsLeft()
                .map(most -> words.text("assessment.start-time-minutes", Minutes.of(least), Minutes.of(most))));
    }

    private Section fact(String name, Component text) {
        Section section = new Section(new H2(words.text("assessment.start-" + name)), text);
        section.addClassName(name);
        return section;
    }

    private UnorderedList list(String... keys) {
        UnorderedList list = new UnorderedList();
        for (String key : keys) {
            list.add(new ListItem(words.text(key)));
        }
        return list;
    }
}

package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.astrolabio.core.questionnaire.Outlook;
import org.astrolabio.web.shell.Words;

/** How much is answered of what may be asked in all, and how long the rest takes: as a bar and in words. */
final class HeadwayLine extends Div {

    private static final String WORDS = "headway-words";

    private final Words words;
    private final Element bar = new Element("progress");
    private final Paragraph told = new Paragraph();

    HeadwayLine(Words words) {
        this.words = words;
        addClassName("headway");
        told.setId(WORDS);
        bar.setAttribute("aria-labelledby", WORDS);
        getElement().appendChild(bar);
        add(told);
    }

    void show(Outlook outlook) {
        int answered = outlook.answered();
        int expected = outlook.expected();
        bar.setAttribute("max", String.valueOf(Math.max(1, expected)));
        bar.setAttribute("value", String.valueOf(answered));
        String far = answered == expected
                ? words.text("assessment.headway-all")
                : words.text("assessment.headway", answered, expected);
        told.setText(outlook.secondsLeft()
                .filter(seconds -> seconds > 0)
                .map(seconds -> far + " " + words.text("assessment.minutes-left", Minutes.of(seconds)))
                .orElse(far));
    }
}

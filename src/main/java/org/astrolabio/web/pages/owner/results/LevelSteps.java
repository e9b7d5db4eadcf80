package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.astrolabio.core.questionnaire.MaturityLevel;

/** The steps from the lowest to the highest level, and which of them is reached. */
final class LevelSteps extends Div {

    LevelSteps(MaturityLevel reached, ResultsWording wording) {
        addClassName("level-mark");
        List<MaturityLevel> levels = wording.questionnaire().levels();
        OrderedList steps = new OrderedList();
        steps.getElement().setAttribute("aria-label", wording.text("levels"));
        levels.forEach(level -> steps.add(step(level, reached, wording)));
        add(steps, new Paragraph(wording.text("level-of", reached.rank(), levels.size())));
    }

    private static ListItem step(MaturityLevel level, MaturityLevel reached, ResultsWording wording) {
        ListItem step = new ListItem(new Span(wording.level(level)));
        if (level.rank() <= reached.rank()) {
            step.addClassName("reached");
        }
        if (level.equals(reached)) {
            step.addClassName("current");
            step.getElement().setAttribute("aria-current", "step");
            Span here = new Span(wording.text("you-are-here"));
            here.addClassName("here");
            step.add(here);
        }
        return step;
    }
}

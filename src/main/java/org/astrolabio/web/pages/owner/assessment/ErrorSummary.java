package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.astrolabio.web.shell.Words;

/** Lists at the top of a page what keeps it from going on, each with a link to where it can be mended. */
final class ErrorSummary extends Div {

    private static final String ID = "error-summary";

    private final Words words;

    ErrorSummary(Words words) {
        this.words = words;
        setId(ID);
        addClassName("error-summary");
        setVisible(false);
    }

    /** Shows problems of this page, and takes the focus. */
    void show(List<FieldProblem> problems) {
        fill(problems, true);
    }

    /** Shows problems that are mended on other pages, and takes the focus. */
    void showElsewhere(List<FieldProblem> problems) {
        fill(problems, false);
    }

    void hide() {
        removeAll();
        setVisible(false);
    }

    private void fill(List<FieldProblem> problems, boolean onThisPage) {
        removeAll();
        setVisible(true);
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "error-summary-title");
        H2 title = new H2(words.text("assessment.problems-title", problems.size()));
        title.setId("error-summary-title");
        UnorderedList list = new UnorderedList();
        for (FieldProblem problem : problems) {
            Anchor link = new Anchor(onThisPage ? "#" + problem.anchor() : problem.anchor(), problem.text());
            if (onThisPage) {
                link.getElement().setAttribute("data-target", problem.anchor()).setAttribute("router-ignore", true);
            }
            list.add(new ListItem(link));
        }
        add(title, list);
        UI.getCurrent().getPage().executeJs("window.astrolabio.goTo($0)", ID);
    }
}

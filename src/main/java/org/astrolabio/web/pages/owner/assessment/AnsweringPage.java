package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Parameter;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.PrivateLink;
import org.astrolabio.web.shell.Words;

/**
 * A page of an assessment that is being answered or corrected; where there is nothing to answer it leads to the results.
 */
abstract class AnsweringPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final Words words;
    private final AssessmentDoor door;

    AnsweringPage(AssessmentDoor door, Messages messages) {
        this.door = door;
        this.words = Words.of(messages);
        addClassName("narrow");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        AssessmentDoor.Visit visit = door.enter(event);
        AssessmentSite paths = new AssessmentSite(visit.opened().id());
        if (visit.opened().isOpen()) {
            show(visit, paths, event);
            visit.opened().correction().ifPresent(ignored -> addComponentAsFirst(correcting(visit.opened(), paths)));
        } else {
            event.forwardTo(paths.results().path());
        }
    }

    @Override
    public final String getPageTitle() {
        return words.title(title());
    }

    /** Says what is to be mended, in the page's title too: that is what a screen reader speaks first. */
    final void show(List<FieldProblem> problems, ErrorSummary summary) {
        UI.getCurrent().getPage().setTitle(words.text("assessment.title-with-problems", getPageTitle()));
        summary.show(problems);
    }

    /** Back to the check page, to the answer that was changed. */
    static void toCheck(AssessmentSite paths, String changed) {
        UI.getCurrent().navigate(paths.check().path(), QueryParameters.of(Parameter.CHANGE, changed));
    }

    private Aside correcting(OpenedAssessment opened, AssessmentSite paths) {
        Anchor results = new Anchor(paths.results().inPage(), words.text("assessment.correcting-results"));
        Aside notice = new Aside(
                new Paragraph(words.text(
                        "assessment.correcting", words.date(opened.finishedAt().orElseThrow()))),
                results);
        notice.addClassName("correcting");
        return notice;
    }

    final PrivateLink privateLink(AccessKey key) {
        return new PrivateLink(words, Site.privateLink(key.secret().text()), words.text("assessment.continue-later"));
    }

    /** What the page is about, in the reader's language. */
    abstract String title();

    /** Puts the page's content in place of what it showed before. */
    abstract void show(AssessmentDoor.Visit visit, AssessmentSite paths, BeforeEnterEvent event);
}

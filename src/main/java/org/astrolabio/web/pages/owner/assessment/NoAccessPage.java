package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.ErrorPage;
import org.astrolabio.web.shell.MainLayout;

/** The browser has no key that opens what was asked for; whether it exists is not told. */
@Route(value = Pages.NO_ACCESS, layout = MainLayout.class)
class NoAccessPage extends ErrorPage implements HasErrorParameter<AssessmentNotFound>, BeforeEnterObserver {

    NoAccessPage(Messages messages) {
        super(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        explain();
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AssessmentNotFound> parameter) {
        explain();
        return 404;
    }

    private void explain() {
        say(
                words().text("assessment.no-access-title"),
                words().text("assessment.no-access-text"),
                words().text("assessment.no-access-next"));
    }
}

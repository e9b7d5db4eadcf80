package org.astrolabio.web.pages.owner.results;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.plan.OpenPlan;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The page of a plan as a Spanish reader uses it, on a real database and the real catalogue. */
@SpringBootTest
@Import(Companies.class)
abstract class PlanPageTest extends SpringBrowserlessTest {

    static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Companies companies;

    @Autowired
    OpenPlan openPlan;

    @BeforeEach
    void readsSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
    }

    /** Sells online, wants to go to Germany, Poland and Brazil, and has nothing in place. */
    AccessKey beginner() {
        return companies.worst(Map.of(
                "strategy.sells-online",
                new Answer.Chosen("both"),
                "company.target-countries",
                new Answer.ChosenCountries(List.of("DE", "PL", "BR"))));
    }

    PlanView visit(AccessKey key) {
        known(key);
        return navigate("assessment/" + key.assessment() + "/plan", PlanView.class);
    }

    void known(AccessKey key) {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(key, false));
    }

    PlanList list() {
        return find(PlanList.class).single();
    }

    PlanSheet sheet() {
        return JSON.readValue(list().sheet(), PlanSheet.class);
    }

    List<PlanSheet.Line> actions(String part) {
        return sheet().parts().stream()
                .filter(each -> each.id().equals(part))
                .flatMap(each -> each.actions().stream())
                .toList();
    }

    ActionBody opened(String action) {
        return JSON.readValue(list().open(action), ActionBody.class);
    }

    String radar() {
        return find(Radar.class).single().getElement().getPropertyRaw("chart").toString();
    }

    String whatIf() {
        return find(WhatIf.class).single().getElement().getTextRecursively();
    }

    String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}

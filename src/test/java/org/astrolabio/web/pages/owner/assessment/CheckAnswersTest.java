package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Collectors;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.web.pages.owner.assessment.AnswerLists.AnswerList;
import org.junit.jupiter.api.Test;

class CheckAnswersTest extends PageTest {

    @Test
    void allAnswersAreListedInWordsEachWithALinkThatComesBack() {
        AccessKey key = answered();
        AssessmentSite paths = new AssessmentSite(key.assessment());
        navigate(paths.check().path(), CheckView.class);

        assertThat(page()).contains("Está todo.");
        assertThat(lists())
                .contains(
                        "Cerámica Lola",
                        "Andalucía",
                        paths.change("strategy", "strategy.exports").inPage());

        UI.getCurrent()
                .navigate(paths.step("strategy").path(), QueryParameters.of(Parameter.CHANGE, "strategy.exports"));
        field("strategy.considered-online-export").answer("talked-about");
        press("Guardar y volver a la revisión");
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();

        field("strategy.budget-reserved").answer("none");
        press("Guardar y volver a la revisión");
        assertThat(getCurrentView()).isInstanceOf(CheckView.class);
    }

    @Test
    void whatIsMissingIsCountedAndMarked() {
        AccessKey key = answered();
        answerQuestion.clear(key, "legal.team");
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);

        assertThat(page()).contains("Falta una cosa por responder");
        assertThat(lists()).contains("\"missing\":true", "Sin responder");
    }

    @Test
    void answersToWhatNoLongerAppliesAreNotListed() {
        AccessKey key = answered();
        answerQuestion.answer(key, "strategy.export-years", new Answer.Chosen("from-five"));
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);

        assertThat(lists()).doesNotContain("Años de exportación");
    }

    private String lists() {
        return find(AnswerList.class).all().stream()
                .map(list -> list.getElement().getProperty("answers"))
                .collect(Collectors.joining());
    }
}

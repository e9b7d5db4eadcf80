package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Pages;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The pages of the questionnaire as a Spanish reader uses them, on a real database and the real questionnaire. */
@SpringBootTest
@Import(Companies.class)
abstract class PageTest extends SpringBrowserlessTest {

    static final CompanyDraft COMPANY =
            new CompanyDraft(Optional.of("Cerámica Lola"), Optional.of("ES"), Optional.of("ES-AN"));

    @Autowired
    StartAssessment startAssessment;

    @Autowired
    AnswerQuestion answerQuestion;

    @Autowired
    DescribeCompany describeCompany;

    @Autowired
    OpenAssessment openAssessment;

    @BeforeEach
    void readsSpanish() {
        UI.getCurrent().getSession().setLocale(Locale.of("es"));
        UI.getCurrent().navigate(Pages.NO_ACCESS);
    }

    /** An assessment without answers, to which this browser has the key. */
    AccessKey begun() {
        AccessKey key = startAssessment.start(Locale.of("es"));
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(key, false));
        return key;
    }

    /** An assessment that lacks nothing but finishing. */
    AccessKey answered() {
        AccessKey key = begun();
        Questionnaire questionnaire = openAssessment.open(key).questionnaire();
        Optional<Question> open = firstOpen(questionnaire, key);
        while (open.isPresent()) {
            answerQuestion.answer(key, open.get().id(), least(open.get()));
            open = firstOpen(questionnaire, key);
        }
        describeCompany.describe(key, COMPANY);
        return key;
    }

    private Optional<Question> firstOpen(Questionnaire questionnaire, AccessKey key) {
        var sheet = openAssessment.open(key).sheet();
        return Applicability.questions(questionnaire, sheet).stream()
                .filter(question -> sheet.answer(question.id()).isEmpty())
                .findFirst();
    }

    private static Answer least(Question question) {
        List<String> options = question.options().stream().map(Option::id).toList();
        return switch (question) {
            case Question.SingleChoice ignored -> new Answer.Chosen(options.getFirst());
            case Question.MultipleChoice ignored -> Answer.ChosenSeveral.of(options.getFirst());
            case Question.Ranking ignored -> new Answer.Ranked(options);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of());
            case Question.Percentage ignored -> new Answer.Share(0);
        };
    }

    StepView step(AccessKey key, String section) {
        return navigate(new AssessmentSite(key.assessment()).step(section).path(), StepView.class);
    }

    QuestionField field(String question) {
        return find(QuestionForm.class).single().shown().get(question);
    }

    boolean isAsked(String question) {
        return find(QuestionForm.class).single().shown().containsKey(question);
    }

    Optional<Answer> stored(AccessKey key, String question) {
        return openAssessment.open(key).sheet().answer(question);
    }

    void press(String button) {
        test(find(NativeButton.class).withText(button).single()).click();
    }

    List<String> links(Component part) {
        return find(Anchor.class, part).all().stream().map(Anchor::getText).toList();
    }

    /** What the save status shows and says. */
    String status() {
        return find(SaveStatus.class).single().getElement().getTextRecursively();
    }

    String problem(String question) {
        return field(question).getElement().getProperty("problem", "");
    }

    String page() {
        return text(((Component) getCurrentView()).getElement());
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }
}

package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Regions;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.AnswerWording;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists answers in words, each with a link to change it. */
@Component
class AnswerLists {

    private record Line(String id, String name, List<String> answer, boolean missing, String href) {}

    private record Description(String change, List<Line> lines) {}

    private final CountryNames countries;
    private final Regions regions;
    private final JsonMapper json = new JsonMapper();

    AnswerLists(CountryNames countries, Regions regions) {
        this.countries = countries;
        this.regions = regions;
    }

    /** The id of the link to change what was asked by a question, or {@code company}. */
    static String anchor(String question) {
        return "a-" + question.replace('.', '-');
    }

    /** The answers of a section, to the questions that apply. */
    com.vaadin.flow.component.Component of(OpenedAssessment opened, Section section, Words words) {
        Texts texts = opened.questionnaire().texts(words.language());
        AnswerWording wording =
                new AnswerWording(words.language(), texts, words::text, code -> countries.name(code, words.language()));
        AssessmentSite paths = new AssessmentSite(opened.id());
        List<Question> applying = Applicability.questions(opened.questionnaire(), opened.sheet());
        return list(
                words,
                section.questions().stream()
                        .filter(applying::contains)
                        .map(question -> {
                            Optional<Answer> answer = opened.sheet().answer(question.id());
                            return line(
                                    anchor(question.id()),
                                    texts.question(question.id()).text(),
                                    answer.map(given -> wording.lines(question, given)),
                                    question.facts().optional(),
                                    paths.change(section.id(), question.id()),
                                    words);
                        })
                        .toList());
    }

    /** Name, country and region. */
    com.vaadin.flow.component.Component ofCompany(OpenedAssessment opened, Words words) {
        CompanyDraft company = opened.company();
        Address toChange = new AssessmentSite(opened.id()).changeDetails();
        boolean hasRegions = company.country()
                .filter(code -> !regions.of(code, words.language()).isEmpty())
                .isPresent();
        return list(
                words,
                List.of(
                        line(
                                anchor("company"),
                                words.text("assessment.company-name"),
                                company.name().map(List::of),
                                false,
                                toChange,
                                words),
                        line(
                                anchor("country"),
                                words.text("assessment.company-country"),
                                company.country().map(code -> List.of(countries.name(code, words.language()))),
                                false,
                                toChange,
                                words),
                        line(
                                anchor("region"),
                                words.text("assessment.company-region"),
                                company.region().map(code -> List.of(regions.name(code, words.language()))),
                                !hasRegions,
                                toChange,
                                words)));
    }

    private static Line line(
            String id, String name, Optional<List<String>> answer, boolean optional, Address toChange, Words words) {
        boolean missing = answer.isEmpty() && !optional;
        return new Line(
                id,
                name,
                answer.orElseGet(() -> List.of(words.text(missing ? "assessment.no-answer" : "assessment.left-out"))),
                missing,
                toChange.inPage());
    }

    private com.vaadin.flow.component.Component list(Words words, List<Line> lines) {
        return new AnswerList(json.writeValueAsString(new Description(words.text("assessment.change"), lines)));
    }

    @Tag("astrolabio-answers")
    @JsModule("./astrolabio-answers.ts")
    static final class AnswerList extends com.vaadin.flow.component.Component {

        private AnswerList(String description) {
            getElement().setProperty("answers", description);
        }
    }
}

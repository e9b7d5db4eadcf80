package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.Correction;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.service.Measure;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Regions;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.AnswerWording;
import org.springframework.stereotype.Component;

/** Lists what a correction changes so far: as it was, and as it is now. */
@Component
record CorrectionLists(CountryNames countries, Regions regions) {

    private record Change(String name, Optional<String> before, Optional<String> after) {

        boolean isOne() {
            return !before.equals(after);
        }
    }

    Section of(OpenedAssessment opened, Correction correction, Words words) {
        Div list = new Div();
        list.addClassName("answer-changes");
        Stream.of(
                        answers(opened, correction, words),
                        figures(opened, correction, words),
                        company(correction.company(), opened.company(), words))
                .flatMap(Function.identity())
                .filter(Change::isOne)
                .forEach(change -> list.add(section(change, words)));
        return new Section(
                new H2(words.text(
                        "assessment.corrected",
                        Math.toIntExact(list.getChildren().count()))),
                list);
    }

    private Stream<Change> answers(OpenedAssessment opened, Correction correction, Words words) {
        Texts texts = opened.questionnaire().texts(words.language());
        AnswerWording wording =
                new AnswerWording(words.language(), texts, words::text, code -> countries.name(code, words.language()));
        Function<AnswerSheet, Function<Question, Optional<String>>> reader = sheet -> {
            var applying = Applicability.questions(opened.questionnaire(), sheet);
            return question -> Optional.of(question)
                    .filter(applying::contains)
                    .flatMap(asked -> sheet.answer(asked.id()))
                    .map(answer -> wording.inOneLine(question, answer));
        };
        var before = reader.apply(correction.answers());
        var after = reader.apply(opened.sheet());
        return opened.questionnaire().questions().stream()
                .map(question -> new Change(
                        texts.question(question.id()).name(), before.apply(question), after.apply(question)));
    }

    private static Stream<Change> figures(OpenedAssessment opened, Correction correction, Words words) {
        MetricWords metrics = new MetricWords(opened.guidance(), words);
        GuidanceTexts texts = opened.guidance().texts(words.language());
        return Stream.concat(
                        correction.measurements().values().keySet().stream(),
                        opened.measurements().values().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Measure::kpi)
                        .thenComparing(measure -> measure.channel().orElse("")))
                .map(measure -> new Change(
                        measure.channel()
                                .map(channel -> words.text(
                                        "progress.figure-of-channel",
                                        texts.kpi(measure.kpi()).name(),
                                        texts.channel(channel)))
                                .orElseGet(() -> texts.kpi(measure.kpi()).name()),
                        correction.measurements().value(measure).map(value -> metrics.result(measure, value)),
                        opened.measurements().value(measure).map(value -> metrics.result(measure, value))));
    }

    private Stream<Change> company(CompanyDraft before, CompanyDraft after, Words words) {
        UnaryOperator<String> country = code -> countries.name(code, words.language());
        UnaryOperator<String> region = code -> regions.name(code, words.language());
        return Stream.of(
                new Change(words.text("assessment.company-name"), before.name(), after.name()),
                new Change(
                        words.text("assessment.company-country"),
                        before.country().map(country),
                        after.country().map(country)),
                new Change(
                        words.text("assessment.company-region"),
                        before.region().map(region),
                        after.region().map(region)));
    }

    private static Section section(Change change, Words words) {
        DescriptionList values = new DescriptionList();
        values.add(
                new DescriptionList.Term(words.text("progress.then")),
                new DescriptionList.Description(change.before().orElseGet(() -> words.text("progress.not-asked"))));
        values.add(
                new DescriptionList.Term(words.text("progress.now")),
                new DescriptionList.Description(change.after().orElseGet(() -> words.text("progress.not-asked"))));
        return new Section(new H3(change.name()), values);
    }
}

package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.questionnaire.SumConstraint;

/** What is written reads back as it was. */
class AnswerSheetRoundTripTest {

    private static final Questionnaire REAL =
            ((QuestionnaireReading.Valid) QuestionnaireReader.read(Trial.REAL)).questionnaire();

    @Property(tries = 300)
    void aSheetReadsBackAsItWas(@ForAll Random random, @ForAll("names") String name) {
        AnswerSheet sheet = sheet(random);
        Company company = new Company(name, "ES", random.nextBoolean() ? Optional.of("ES-AN") : Optional.empty());
        String written = AnswerSheetFile.write(REAL, company, sheet);
        assertThat(AnswerSheetFile.read("sheet.yaml", written.getBytes(StandardCharsets.UTF_8), REAL))
                .isEqualTo(new AnswerSheetReading.Valid(company, sheet));
    }

    @Property(tries = 300)
    void aSpoiltSheetIsReadToTheEnd(@ForAll Random random) {
        byte[] content = AnswerSheetFile.write(REAL, new Company("Lola", "ES", Optional.empty()), sheet(random))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        switch (AnswerSheetFile.read("sheet.yaml", content, REAL)) {
            case AnswerSheetReading.Invalid(var problems) ->
                assertThat(problems).isNotEmpty();
            case AnswerSheetReading.Valid(var company, var answers) ->
                assertThat(SheetCheck.strictProblems(REAL, answers)).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(name -> name.equals(name.strip()) && !name.isBlank())
                .filter(name -> name.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                }));
        Arbitrary<String> awkward = Arbitraries.of(
                "no",
                "1.0",
                "~",
                "- a",
                "? b",
                "a: b",
                "a #b",
                "\"",
                "'",
                "''",
                "{a}",
                "[b]",
                "%c",
                "@d",
                "`e`",
                "|",
                ">",
                "&f",
                "*g",
                "!h",
                "2026-11-21",
                "null",
                "=",
                "<<",
                "a\\nb",
                "🏺",
                "👩🏽‍🎨 Lola",
                "שלום",
                "\uFEFFa",
                "a\u00a0b",
                "0x1F",
                "12:30:45");
        return Arbitraries.oneOf(any, awkward);
    }

    private static AnswerSheet sheet(Random random) {
        AnswerSheet sheet = RandomQuestionnaires.sheet(REAL, random);
        for (var section : REAL.sections()) {
            for (SumConstraint constraint : section.constraints()) {
                sheet = withParts(sheet, constraint, random);
            }
        }
        return sheet.restrictedTo(
                Applicability.questions(REAL, sheet).stream().map(Question::id).collect(Collectors.toSet()));
    }

    private static AnswerSheet withParts(AnswerSheet sheet, SumConstraint constraint, Random random) {
        AnswerSheet divided = sheet;
        int left = 100;
        List<String> questions = constraint.questions();
        for (String question : questions) {
            boolean last = question.equals(questions.getLast());
            int part = last && constraint.kind() == SumConstraint.Kind.EXACTLY_100_OR_ZERO
                    ? left
                    : random.nextInt(left + 1);
            divided = divided.with(question, new Answer.Share(part));
            left -= part;
        }
        return divided;
    }
}

package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

    private static final PlanFiles FILES =
            new PlanFiles(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);

    @Test
    void foldsAfter75OctetsAndNeverWithinACharacter() {
        assertThat(FoldedLines.of("a".repeat(75) + "\r\n" + "b".repeat(76)))
                .isEqualTo("a".repeat(75) + "\r\n" + "b".repeat(75) + "\r\n b");
        assertThat(FoldedLines.of("ñ".repeat(75))).isEqualTo("ñ".repeat(37) + "\r\n " + "ñ".repeat(37) + "\r\n ñ");
        assertThat(FoldedLines.of("🏺".repeat(20))).isEqualTo("🏺".repeat(18) + "\r\n " + "🏺".repeat(2));
        assertThat(FoldedLines.of("BEGIN\r\nEND\r\n")).isEqualTo("BEGIN\r\nEND\r\n");
    }

    /** All actions due, with a note and an owner that need escaping, in both languages. */
    @Test
    void aWholeCalendarKeepsToTheRulesAndComesBackAsItWas() throws IOException {
        CompanyPlan plan = SampleCompanies.plan(
                SampleCompanies.CRAFT_MAKER.answers().answers(),
                SampleCompanies.CRAFT_MAKER.diagnosis().measurements(),
                SampleCompanies.CRAFT_MAKER.settings(),
                SampleCompanies.GUIDANCE.catalogue().actions().stream()
                        .collect(Collectors.toMap(
                                action -> action.id(),
                                action -> new ActionProgress(
                                        ActionProgress.Status.PLANNED,
                                        Optional.of("Lola; «la jefa», \\o/"),
                                        Optional.of(LocalDate.of(2027, 3, 28)),
                                        Optional.empty()))));
        Diagnosis diagnosis = named("Niño, Hijas; & 🏺 Cía.");
        for (var language : Languages.ALL) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            FILES.write(
                    PlanFormat.CALENDAR,
                    new Dossier(diagnosis, SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE, plan),
                    language,
                    Instant.parse("2026-11-22T05:00:00Z"),
                    bytes);
            String text = bytes.toString(StandardCharsets.UTF_8);

            assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
            assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(75));
            assertThat(text.replace("\r\n ", "")).contains("Niño\\, Hijas\\; & 🏺 Cía.");
            ICalendar calendar = Biweekly.parse(text).first();
            for (var action : SampleCompanies.GUIDANCE.catalogue().actions()) {
                var event = calendar.getEvents().stream()
                        .filter(each ->
                                each.getUid().getValue().equals(diagnosis.id() + "-" + action.id() + "@astrolabio"))
                        .findFirst()
                        .orElseThrow();
                var wording = SampleCompanies.GUIDANCE.texts(language).action(action.id());
                assertThat(event.getSummary().getValue()).isEqualTo(wording.title());
                assertThat(event.getDescription().getValue())
                        .contains("Lola; «la jefa», \\o/")
                        .contains(wording.steps())
                        .contains(wording.doneWhen());
            }
        }
    }

    private static Diagnosis named(String name) {
        Diagnosis diagnosis = SampleCompanies.CRAFT_MAKER.diagnosis();
        return Diagnosis.of(
                diagnosis.id(),
                diagnosis.createdAt(),
                new Company(name, "ES", Optional.of("ES-CN")),
                SampleCompanies.QUESTIONNAIRE,
                SampleCompanies.GUIDANCE.rubric(),
                diagnosis.answers(),
                diagnosis.measurements());
    }
}

package org.astrolabio.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Questions;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisJsonTest {

    private final Questionnaire questionnaire = Questions.questionnaire(
            List.of(),
            Questions.single("s.a", Condition.ALWAYS, "none", "some", "much", "all"),
            Questions.multiple("s.b", Condition.ALWAYS, "x", "y"),
            Questions.percentage("s.c", Condition.ALWAYS),
            Questions.ranking("s.d", "one", "two"),
            Questions.countries("s.e", 3),
            Questions.single("s.f", Condition.ALWAYS, "no", "yes"));
    private final Diagnosis diagnosis = Diagnosis.of(
            UUID.fromString("0193f0a0-0000-7000-8000-000000000001"),
            Instant.parse("2026-11-21T22:00:00.123456Z"),
            new Company("Cerámica «Lola» 🏺", "ES", Optional.of("ES-AN")),
            questionnaire,
            Rubrics.small(),
            AnswerSheet.EMPTY
                    .with("s.a", new Answer.Chosen("some"))
                    .with("s.b", Answer.ChosenSeveral.of("y", "x"))
                    .with("s.c", new Answer.Share(7))
                    .with("s.d", new Answer.Ranked(List.of("two", "one")))
                    .with("s.e", new Answer.ChosenCountries(List.of("NO", "FR")))
                    .with("s.f", Answer.UNKNOWN),
            Measurements.NONE
                    .with(Measure.of("response", "phone"), Fraction.of(100, 3))
                    .with(Measure.of("response", "email"), Fraction.of(90))
                    .with(Measure.of("stars"), Fraction.of(9, 2)));

    @Test
    void readsBackWhatItWrites() {
        assertThat(DiagnosisJson.read(DiagnosisJson.write(diagnosis))).isEqualTo(diagnosis);
    }

    @Test
    void readsBackACompanyWithoutARegion() {
        Diagnosis elsewhere = Diagnosis.of(
                diagnosis.id(),
                diagnosis.createdAt(),
                new Company("Lola", "GI", Optional.empty()),
                questionnaire,
                Rubrics.small(),
                AnswerSheet.EMPTY.with("s.a", Answer.NOT_APPLICABLE),
                Measurements.NONE);

        String json = DiagnosisJson.write(elsewhere);

        assertThat(json).doesNotContain("\"region\"");
        assertThat(DiagnosisJson.read(json)).isEqualTo(elsewhere);
    }

    @Test
    void readsBackACorrectedOne() {
        Diagnosis corrected = diagnosis.corrected(
                diagnosis.createdAt().plusSeconds(3600),
                diagnosis.company(),
                questionnaire,
                Rubrics.small(),
                AnswerSheet.EMPTY.with("s.a", Answer.NOT_APPLICABLE),
                Measurements.NONE);

        assertThat(corrected.revision().number()).isEqualTo(2);
        assertThat(corrected.id()).isEqualTo(diagnosis.id());
        assertThat(corrected.createdAt()).isEqualTo(diagnosis.createdAt());
        assertThat(DiagnosisJson.read(DiagnosisJson.write(corrected))).isEqualTo(corrected);
    }

    /** The format itself: whoever changes it changes what is stored and what other programs read. */
    @Test
    void isReadableAndKeepsItsOrder() {
        assertThat(DiagnosisJson.write(diagnosis))
                .startsWith("""
                {
                  "format" : 3,
                  "id" : "0193f0a0-0000-7000-8000-000000000001",
                  "createdAt" : "2026-11-21T22:00:00.123456Z",
                  "revision" : {
                    "number" : 1,
                    "at" : "2026-11-21T22:00:00.123456Z"
                  },
                  "company" : {
                    "name" : "Cerámica «Lola» 🏺",
                    "country" : "ES",
                    "region" : "ES-AN"
                  },
                  "questionnaire" : {
                    "version" : "1.0.0",
                    "hash" : "0000000000000000000000000000000000000000000000000000000000000000"
                  },
                  "overall" : {
                    "points" : 42,
                    "exact" : "505/12",
                    "level" : {
                      "id" : "low",
                      "rank" : 1,
                      "from" : 0
                    },
                """)
                .endsWith("""
                    "s.f" : {
                      "unknown" : true
                    }
                  }
                }
                """)
                .contains("""
                  "strengths" : [
                    "s.b"
                  ],
                  "weaknesses" : [
                    "s.a",
                    "s.c"
                  ],
                  "toFindOut" : [
                    "s.f"
                  ],
                """)
                .contains("""
                    {
                      "question" : "s.c",
                      "dimension" : "s",
                      "answer" : {
                        "percent" : 7
                      },
                      "share" : "7/20",
                      "weight" : "25"
                    },
                """)
                .contains("""
                  "measurements" : [
                    {
                      "kpi" : "response",
                      "channel" : "email",
                      "value" : "90"
                    },
                    {
                      "kpi" : "response",
                      "channel" : "phone",
                      "value" : "100/3"
                    },
                    {
                      "kpi" : "stars",
                      "value" : "9/2"
                    }
                  ],
                  "service" : {
                    "whole" : "below-average",
                    "heldDownBySpeed" : false,
                    "delightCounts" : true,
                    "exact" : "175/4",
                    "criteria" : [
                      {
                        "criterion" : "speed",
                        "level" : "average",
                        "figures" : [
                          {
                            "kpi" : "response",
                            "channel" : "email",
                            "value" : "90",
                            "level" : "average"
                          },
                          {
                            "kpi" : "response",
                            "channel" : "phone",
                            "value" : "100/3",
                            "level" : "stellar"
                          }
                        ]
                      },
                      {
                        "criterion" : "delight",
                        "level" : "below-average",
                        "inferredFrom" : [ ]
                      }
                    ]
                  },
                  "answers" : {
                """);
    }

    /** Diagnoses that were stored before customer service was rated. */
    @Test
    void readsTheFirstFormat() {
        String json = DiagnosisJson.write(diagnosis);
        String first = json.replace("\"format\" : 3", "\"format\" : 1")
                .replaceFirst("(?s)  \"revision\" : \\{.*?\\},\n", "")
                .replaceFirst("(?s)  \"measurements\" : \\[.*?\n  \"answers\"", "  \"answers\"");

        Diagnosis read = DiagnosisJson.read(first);

        assertThat(first).doesNotContain("measurements", "service", "revision");
        assertThat(read.revision()).isEqualTo(diagnosis.revision());
        assertThat(read.measurements()).isEqualTo(Measurements.NONE);
        assertThat(read.service()).isEmpty();
        assertThat(read.scorecard()).isEqualTo(diagnosis.scorecard());
        assertThat(read.findings()).isEqualTo(diagnosis.findings());
        assertThat(DiagnosisJson.read(DiagnosisJson.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":2}",
                "{\"format\":3}",
                "{\"format\":4}",
                "null",
                "{\"format\":1,\"id\":\"x\"}"
            })
    void refusesWhatIsNoDiagnosis(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosisJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "\"both\"",
                "{\"option\":1}",
                "{\"options\":\"x\"}",
                "{\"percent\":\"7\"}",
                "{\"percent\":7.5}",
                "{\"colour\":\"red\"}",
                "{\"option\":\"a\",\"percent\":1}"
            })
    void refusesWhatIsNoAnswer(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "\"secret\"",
                "{\"secret\":1}",
                "{\"options\":\"secret\"}",
                "{\"option\":{\"secret\":1}}"
            })
    void whatItRefusesItDoesNotRepeat(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerJson.read(json))
                .satisfies(refused ->
                        assertThat(refused).hasMessageNotContaining("secret").hasNoCause());
    }
}

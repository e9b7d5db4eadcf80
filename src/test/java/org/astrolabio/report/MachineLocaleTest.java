package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.QuestionnaireFiles;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes and files are the same bytes wherever the machine says that it stands. */
class MachineLocaleTest {

    private static final Locale USUAL = Locale.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar-EG",
                "ar-EG-u-nu-arab",
                "fa-IR",
                "fa-IR-u-nu-arabext",
                "bn-BD-u-nu-beng",
                "tr-TR",
                "th-TH-u-ca-buddhist"
            })
    void hashesAndFilesAreTheSame(String tag) throws IOException {
        Locale.setDefault(Locale.UK);
        Map<String, String> here = written();

        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(ULocale.getDefault().getLanguage())
                .isEqualTo(Locale.forLanguageTag(tag).getLanguage());
        assertThat(written()).isEqualTo(here);
    }

    private static Map<String, String> written() throws IOException {
        Dossier dossier = ConsultedDossiers.of("02-family-winery");
        Diagnosis diagnosis = dossier.diagnosis();
        Map<String, String> written = new LinkedHashMap<>();
        written.put("hash", QuestionnaireFiles.of(Path.of("questionnaire")).hash());
        written.put("diagnosis", DiagnosisJson.write(diagnosis));
        String sheet = AnswerSheetFile.write(
                SampleCompanies.QUESTIONNAIRE,
                new AnswerSheetReading.Valid(
                        diagnosis.company(),
                        diagnosis.answers(),
                        Measurements.NONE,
                        Optional.of(dossier.plan().settings())));
        written.put("sheet", sheet);
        PlanFiles files = new PlanFiles(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);
        for (Locale language : new Locale[] {Locale.of("es"), Locale.ENGLISH}) {
            for (PlanFormat format : new PlanFormat[] {PlanFormat.CSV, PlanFormat.CALENDAR}) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                files.write(format, dossier, language, Instant.parse("2026-11-30T10:00:00Z"), out);
                written.put(format + " " + language, out.toString(StandardCharsets.UTF_8));
            }
        }
        return written;
    }
}

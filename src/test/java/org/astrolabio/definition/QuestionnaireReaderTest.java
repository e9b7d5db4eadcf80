package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.language.CountryNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuestionnaireReaderTest {

    private static final QuestionnaireReading.Valid REAL = valid(Trial.REAL);

    private static QuestionnaireReading.Valid valid(Path folder) {
        return switch (QuestionnaireReader.read(folder)) {
            case QuestionnaireReading.Valid valid -> valid;
            case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
        };
    }

    @Test
    void readsTheProductsOwnQuestionnaire() {
        Questionnaire questionnaire = REAL.questionnaire();
        assertThat(questionnaire.sections())
                .extracting(section -> "sections/" + section.id() + ".yaml")
                .containsExactlyInAnyOrderElementsOf(Trial.real().files().keySet().stream()
                        .filter(file -> file.startsWith("sections/"))
                        .toList());
        assertThat(questionnaire.languages()).containsExactly(Locale.of("es"), Locale.ENGLISH);
        assertThat(questionnaire.dimensions().stream()
                        .map(dimension -> dimension.weight())
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void readsWhatIsWritten() {
        Questionnaire questionnaire = valid(Trial.SMALL).questionnaire();
        Question channels = questionnaire.question("shop.channels");
        assertThat(channels.when()).isEqualTo(new Condition.AtLeastOption("shop.sells", "some"));
        assertThat(channels).isInstanceOfSatisfying(Question.MultipleChoice.class, multiple -> {
            assertThat(multiple.cap()).isEqualTo(Fraction.of(2));
            assertThat(multiple.option("none").exclusive()).isTrue();
            assertThat(multiple.option("mail").points()).isEqualTo(Fraction.ONE);
        });
        assertThat(questionnaire.question("shop.returns").facts().notApplicableOffered())
                .isTrue();
        assertThat(questionnaire.question("company.countries").facts().optional())
                .isTrue();
        assertThat(questionnaire.texts(Locale.of("es")).question("shop.sells").option("some"))
                .isEqualTo("Algo");
        assertThat(questionnaire.texts(Locale.of("es")).advice("money", "ready").next())
                .isEqualTo(List.of("Empieza por aquí."));
        assertThat(questionnaire.level("ready").rank()).isEqualTo(2);
    }

    /** A version from before a language was added has to be read for ever. */
    @Test
    void aVersionHasTheLanguagesOfItsOwnFolder() {
        Trial spanish = Trial.judged();
        for (String file : Trial.judged().files().keySet()) {
            spanish = file.startsWith("en/") ? spanish.without(file) : spanish;
        }
        assertThat(spanish.read()).isInstanceOfSatisfying(QuestionnaireReading.Valid.class, valid -> {
            assertThat(valid.questionnaire().languages()).containsExactly(Locale.of("es"));
            assertThat(valid.questionnaire().texts(Locale.ENGLISH).title()).isEqualTo("Cuestionario pequeño");
            assertThat(valid.guidance().texts(Locale.ENGLISH).action("terms").title())
                    .isEqualTo("Así A");
        });
    }

    @Test
    void aMissingFolderIsAProblem(@TempDir Path folder) {
        assertThat(QuestionnaireReader.read(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(QuestionnaireReading.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting(Problem::kind)
                        .containsExactly(ProblemKind.FOLDER_MISSING));
    }

    @Test
    void anEmptyFolderIsAProblem(@TempDir Path folder) {
        assertThat(QuestionnaireReader.read(folder)).isInstanceOf(QuestionnaireReading.Invalid.class);
    }

    @Test
    void theHashTellsContentsApartButNotLineEndings(@TempDir Path folder) {
        Trial small = Trial.small();
        String text = small.text("sections/shop.yaml");
        String hash = new QuestionnaireFiles(small.files()).hash();
        Trial windows = small.withFile("sections/shop.yaml", text.replace("\n", "\r\n"));
        Trial changed = small.with("sections/shop.yaml", "points: 0.5", "points: 0.6");
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(new QuestionnaireFiles(windows.files()).hash()).isEqualTo(hash);
        assertThat(new QuestionnaireFiles(changed.files()).hash()).isNotEqualTo(hash);
    }

    @Test
    void filesSurviveTheArchive() throws IOException {
        QuestionnaireFiles files = QuestionnaireFiles.of(Trial.REAL);
        QuestionnaireFiles unpacked = FilesArchive.unpack(FilesArchive.pack(files));
        assertThat(unpacked.hash()).isEqualTo(files.hash());
        assertThat(QuestionnaireReader.read(unpacked)).isInstanceOf(QuestionnaireReading.Valid.class);
    }

    @Test
    void hiddenFilesAndSchemasAreNotRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("schema"));
        Files.createDirectories(folder.resolve("es/.git"));
        Files.writeString(folder.resolve("schema/a.yaml"), "a");
        Files.writeString(folder.resolve("es/.git/a.yaml"), "a");
        Files.writeString(folder.resolve(".a.yaml"), "a");
        Files.writeString(folder.resolve("README.md"), "a");
        Files.writeString(folder.resolve("b.yaml"), "b");
        assertThat(QuestionnaireFiles.of(folder).contents()).containsOnlyKeys("b.yaml");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/source-outline-countries.txt", delimiter = '\t')
    void everyCountryOfTheSourceIsFound(String name, String code) {
        assertThat(REAL.countryAliases().find(name, new CountryNames())).contains(code);
    }

    @Test
    void aCountryIsFoundByAPartOfAnOldNameWithoutAccents() {
        CountryNames.Country eswatini = new CountryNames.Country("SZ", "Esuatini");
        CountryAliases aliases = REAL.countryAliases();
        assertThat(aliases.matches(eswatini, "SWAZI")).isTrue();
        assertThat(aliases.matches(eswatini, "esuatíni")).isTrue();
        assertThat(aliases.matches(eswatini, "Suiza")).isFalse();
    }
}

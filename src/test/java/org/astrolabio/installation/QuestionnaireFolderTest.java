package org.astrolabio.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnaireFolderTest {

    private static Properties properties(String name, String value) {
        Properties properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }

    @Test
    void theOneThatIsNamedComesFirstEvenIfItIsNotThere() {
        assertThat(QuestionnaireFolder.locate(
                        properties("astrolabio.questionnaire", "nowhere"),
                        Map.of("ASTROLABIO_QUESTIONNAIRE", "elsewhere"),
                        Optional.empty()))
                .isEqualTo(Path.of("nowhere"));
        assertThat(QuestionnaireFolder.locate(
                        new Properties(), Map.of("ASTROLABIO_QUESTIONNAIRE", "elsewhere"), Optional.empty()))
                .isEqualTo(Path.of("elsewhere"));
    }

    @Test
    void elseTheOneOfTheWorkingFolder() {
        assertThat(QuestionnaireFolder.locate(new Properties(), Map.of(), Optional.empty()))
                .isEqualTo(Path.of("questionnaire"));
    }

    @Test
    void aBlankNameNamesNothing(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("questionnaire"));
        assertThat(QuestionnaireFolder.locate(
                        properties("astrolabio.home", folder.toString()),
                        Map.of("ASTROLABIO_QUESTIONNAIRE", " "),
                        Optional.of(folder.resolve("target/astrolabio.jar"))))
                .isEqualTo(Path.of("questionnaire"));
    }
}

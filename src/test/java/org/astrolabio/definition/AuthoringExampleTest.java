package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.astrolabio.core.planning.AnswerEffect;
import org.astrolabio.report.PrintedLetters;
import org.junit.jupiter.api.Test;

/** Whoever copies the example of docs/authoring.md has a question and an action that work. */
class AuthoringExampleTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\\n(.*?)```");
    private static final List<String> FILES = List.of(
            "sections/logistics.yaml",
            "es/sections/logistics.yaml",
            "en/sections/logistics.yaml",
            "actions/logistics.yaml",
            "es/actions/logistics.yaml",
            "en/actions/logistics.yaml");

    @Test
    void theExampleIsSoundAndDoubtless() throws IOException {
        String page = Files.readString(Path.of("docs/authoring.md"));
        String example = page.substring(page.indexOf("## An example"), page.indexOf("## Rules that"));
        List<String> blocks =
                BLOCK.matcher(example).results().map(found -> found.group(1)).toList();
        assertThat(blocks).hasSameSizeAs(FILES);
        Trial trial = Trial.real();
        for (int i = 0; i < FILES.size(); i++) {
            String list = FILES.get(i).contains("sections/") ? "\nquestions:\n" : "\nactions:\n";
            trial = trial.with(FILES.get(i), list, list + blocks.get(i) + "\n");
        }

        assertThat(trial.problems()).isEmpty();
        assertThat(Doubts.of(new QuestionnaireFiles(trial.files()), new PrintedLetters()::firstLacking))
                .isEmpty();
        assertThat(trial.read()).isInstanceOfSatisfying(QuestionnaireReading.Valid.class, valid -> {
            assertThat(valid.questionnaire().question("logistics.insurance").isScored())
                    .isTrue();
            assertThat(valid.guidance().catalogue().actions())
                    .filteredOn(action -> action.id().equals("insure-parcels"))
                    .singleElement()
                    .satisfies(action -> assertThat(action.answers())
                            .containsEntry("logistics.insurance", new AnswerEffect.AtLeastOption("valuable")));
        });
    }
}

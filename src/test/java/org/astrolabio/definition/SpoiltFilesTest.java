package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.astrolabio.core.planning.CompanyState;
import org.astrolabio.core.planning.MarketNeeds;
import org.astrolabio.core.planning.PlanRequest;
import org.astrolabio.core.planning.Planner;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;

/** However a folder is spoilt, it is read to the end: there are problems, or it can be used. */
class SpoiltFilesTest {

    private static final List<String> VALUES = List.of(
            "[]",
            "{}",
            "no",
            "12",
            "~",
            "1.5e9",
            "''",
            "\"\\u001b[31m\"",
            "2026-01-01",
            "- - -",
            "!!set {a}",
            "&a *a",
            "unknown",
            "{holds: sells}",
            "[[[[[[",
            "? a : b",
            "<<: {}",
            "\u202e\u2066",
            "-0",
            "9999999999",
            "none",
            "shop.sells");

    private static final Messages MESSAGES = new Messages();
    private static final Trial SMALL = Trial.small();
    private static final Trial JUDGED = Trial.judged();
    private static final Trial REAL = Trial.real();

    @Property(tries = 500)
    void aSmallFolder(@ForAll Random random) {
        check(spoilt(SMALL, random));
    }

    @Property(tries = 500)
    void aSmallFolderWithAllThatItMayHave(@ForAll Random random) {
        check(spoilt(JUDGED, random));
    }

    @Property(tries = 100)
    void theProductsOwnFolder(@ForAll Random random) {
        check(spoilt(REAL, random));
    }

    private static void check(Trial trial) {
        switch (trial.read()) {
            case QuestionnaireReading.Invalid(var problems) ->
                assertThat(problems).isNotEmpty().allSatisfy(problem -> check(problem, trial));
            case QuestionnaireReading.Valid valid -> {
                assertThat(new Scorer(valid.questionnaire()).score(AnswerSheet.EMPTY))
                        .isNotNull();
                assertThat(SheetCheck.problems(valid.questionnaire(), AnswerSheet.EMPTY))
                        .isNotNull();
                assertThat(new Planner(
                                        valid.questionnaire(),
                                        valid.guidance().rubric(),
                                        valid.guidance().catalogue())
                                .plan(PlanRequest.of(
                                        CompanyState.of(AnswerSheet.EMPTY, Measurements.NONE), MarketNeeds.NONE, 40)))
                        .isNotNull();
                valid.questionnaire().questions().forEach(question -> valid.questionnaire()
                        .texts(Locale.ENGLISH)
                        .question(question.id()));
            }
        }
    }

    private static void check(Problem problem, Trial trial) {
        byte[] content = trial.files().getOrDefault(problem.place().file(), new byte[0]);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        long breaks = text.chars()
                .filter(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0xA8 || c == 0xA9)
                .count();
        assertThat(problem.place().line()).isBetween(1, (int) breaks + 1);
        for (Locale language : Languages.ALL) {
            assertThat(new ProblemText(MESSAGES, language).line(problem)).doesNotContain("\u001b", "\u202e");
        }
    }

    private static Trial spoilt(Trial trial, Random random) {
        Trial spoilt = trial;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            List<String> files = List.copyOf(spoilt.files().keySet());
            String file = files.get(random.nextInt(files.size()));
            spoilt = spoilt.withFile(file, spoilt(spoilt.files().get(file), spoilt, random));
        }
        return spoilt;
    }

    private static byte[] spoilt(byte[] content, Trial trial, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length + 1));
            case 1 -> withRandomBytes(content, random);
            case 2 ->
                trial.files()
                        .get(List.copyOf(trial.files().keySet())
                                .get(random.nextInt(trial.files().size())));
            default ->
                withSpoiltLines(new String(content, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] withRandomBytes(byte[] content, Random random) {
        byte[] changed = content.clone();
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static String withSpoiltLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return VALUES.get(random.nextInt(VALUES.size()));
        }
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String value = VALUES.get(random.nextInt(VALUES.size()));
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> Collections.swap(lines, line, other);
            case 2 -> lines.add(line, lines.get(other));
            case 3 -> lines.set(line, " ".repeat(random.nextInt(4)) + lines.get(line));
            case 4 -> lines.set(line, lines.get(line).replaceFirst(":.*", ": " + value.replace("\\", "\\\\")));
            default -> lines.set(line, withOtherWord(lines.get(line), lines.get(other), value, random));
        }
        return String.join("\n", lines);
    }

    private static String withOtherWord(String line, String other, String value, Random random) {
        String[] words = line.split("(?<=[ ,{}\\[\\]])");
        String[] others = other.split("(?<=[ ,{}\\[\\]])");
        words[random.nextInt(words.length)] = random.nextBoolean() ? value : others[random.nextInt(others.length)];
        return String.join("", words);
    }
}

package org.astrolabio.definition;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What of a sound questionnaire is most likely a slip: no reason to refuse it, but one to be told. */
public final class Doubts {

    private Doubts() {}

    /**
     * All of them, by file and line.
     *
     * @param unprintable the first letter of a text that the report cannot print, if there is one
     */
    public static List<Problem> of(QuestionnaireFiles files, Function<String, Optional<String>> unprintable) {
        Problems doubts = new Problems();
        files.contents()
                .forEach((file, content) -> YamlText.mergeMarker(file, new String(content, StandardCharsets.UTF_8))
                        .ifPresent(place -> doubts.add(place, ProblemKind.MERGE_MARKER)));
        Map<String, Map<List<String>, WrittenText>> texts = new LinkedHashMap<>();
        for (String language : files.languages()) {
            texts.put(language, WrittenText.of(language, files));
        }
        TextDoubts each = new TextDoubts(unprintable, doubts);
        texts.values().forEach(own -> own.values().forEach(each::check));
        texts.values().forEach(own -> new SameWords(doubts).check(own.values()));
        texts.values().forEach(own -> new LevelNames(doubts).check(own.values()));
        texts.forEach((language, own) -> new FactFigures(files, doubts).check(language, own));
        new LostPlaceholders(doubts).check(texts);
        new Untranslated(doubts).check(texts);
        UnusedConditions.of(files).forEach((name, place) -> doubts.add(place, ProblemKind.UNUSED_CONDITION, name));
        return doubts.all();
    }
}

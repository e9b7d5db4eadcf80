package org.astrolabio.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is filled in in one language and not in another. */
record LostPlaceholders(Problems doubts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z-]*)");
    /** Braces of what is to be copied and completed are the reader's own. */
    private static final String SAMPLE = "sample";

    /** @param texts by language and steps */
    void check(Map<String, Map<List<String>, WrittenText>> texts) {
        Map<List<String>, Map<String, String>> found = new HashMap<>();
        texts.forEach((language, own) -> own.values().stream()
                .filter(text -> !text.steps().contains(SAMPLE))
                .forEach(text -> placeholders(text)
                        .forEach(name -> found.computeIfAbsent(text.steps(), steps -> new HashMap<>())
                                .putIfAbsent(name, language))));
        texts.values().forEach(own -> own.values().stream()
                .filter(text -> found.containsKey(text.steps()))
                .forEach(text -> found.getOrDefault(text.steps(), Map.of()).forEach((name, language) -> {
                    if (!placeholders(text).contains(name)) {
                        doubts.add(
                                text.place(),
                                ProblemKind.PLACEHOLDER_LOST,
                                text.steps().getLast(),
                                "{" + name + "}",
                                language);
                    }
                })));
    }

    private static Set<String> placeholders(WrittenText text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text.value());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

package org.astrolabio.definition;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Finds gates that name a level instead of having the one filled in that they hold a company down to. */
record LevelNames(Problems doubts) {

    private static final String FILE = "questionnaire.yaml";

    void check(Collection<WrittenText> texts) {
        List<String> names = texts.stream()
                .filter(text -> isOf(text, "levels") && text.steps().getLast().equals("name"))
                .map(WrittenText::value)
                .toList();
        texts.stream().filter(text -> isOf(text, "gates")).forEach(text -> names.stream()
                .filter(name -> names(text.value(), name))
                .forEach(name -> doubts.add(
                        text.place(), ProblemKind.LEVEL_NAMED, text.steps().get(2), name)));
    }

    private static boolean isOf(WrittenText text, String part) {
        return text.steps().size() == 4
                && text.steps().getFirst().equals(FILE)
                && text.steps().get(1).equals(part);
    }

    private static boolean names(String text, String level) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(level) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}

package org.astrolabio.definition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds options of a question that nobody can tell apart. */
record SameWords(Problems doubts) {

    private record Said(List<String> question, String words) {}

    void check(Collection<WrittenText> texts) {
        Map<Said, String> before = new HashMap<>();
        for (WrittenText text : texts) {
            List<String> steps = text.steps();
            if (steps.size() == 5
                    && steps.get(1).equals("questions")
                    && steps.get(3).equals("options")) {
                String words = text.value().strip().toLowerCase(Locale.ROOT);
                String other = before.putIfAbsent(new Said(steps.subList(0, 4), words), steps.getLast());
                if (other != null) {
                    doubts.add(text.place(), ProblemKind.SAME_WORDS, steps.get(2), other, steps.getLast());
                }
            }
        }
    }
}

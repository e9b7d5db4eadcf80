package org.astrolabio.core.questionnaire;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far the answering has come and what may still be asked. A question is expected from the beginning unless answers
 * rule it out, so that what is left does not grow while no answer is changed. What need not be answered is expected to
 * be left out. For use by one thread.
 */
public final class Outlook {

    private enum Prospect {
        NO,
        OPEN,
        YES;

        Prospect opposite() {
            return values()[YES.ordinal() - ordinal()];
        }
    }

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Applicability applicability;
    private final Map<String, Prospect> known = new HashMap<>();

    /** @param answers that do not change while this is in use */
    public Outlook(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.applicability = new Applicability(questionnaire, answers);
    }

    /** How many questions that have to be answered are. */
    public int answered() {
        return count(question -> isNeeded(question) && isAnswered(question) && applicability.applies(question));
    }

    /** How many questions have to be answered in all, at most; at least as many as are. */
    public int expected() {
        return count(question -> isNeeded(question) && of(question) != Prospect.NO);
    }

    /** How many seconds what is left of all sections takes at most; empty if the questionnaire does not say. */
    public Optional<Integer> secondsLeft() {
        return total(this::secondsLeft);
    }

    /** How many seconds what is left of a section takes at most, nothing if nothing has to be; empty as above. */
    public Optional<Integer> secondsLeft(Section section) {
        return questionnaire.time().map(time -> secondsLeft(section, time));
    }

    /** How many seconds it takes at least to answer what has to be, whatever the answers; empty as above. */
    public Optional<Integer> secondsAtLeast() {
        return total((section, time) ->
                seconds(section, time, question -> isNeeded(question) && of(question) == Prospect.YES));
    }

    private interface SectionTime {
        int seconds(Section section, AnsweringTime time);
    }

    private Optional<Integer> total(SectionTime each) {
        return questionnaire.time().map(time -> questionnaire.sections().stream()
                .mapToInt(section -> each.seconds(section, time))
                .sum());
    }

    /** Of a section in which nothing is missing nobody knows whether the rest is wanted, once it is begun. */
    private int secondsLeft(Section section, AnsweringTime time) {
        boolean begun = section.questions().stream().anyMatch(this::isAnswered);
        boolean missing = section.questions().stream()
                .anyMatch(question -> isNeeded(question) && !isAnswered(question) && of(question) != Prospect.NO);
        return begun && !missing
                ? 0
                : seconds(section, time, question -> !isAnswered(question) && of(question) != Prospect.NO);
    }

    private static int seconds(Section section, AnsweringTime time, Predicate<Question> such) {
        return section.questions().stream().filter(such).mapToInt(time::seconds).sum();
    }

    private int count(Predicate<Question> such) {
        return (int) questionnaire.questions().stream().filter(such).count();
    }

    private static boolean isNeeded(Question question) {
        return !question.facts().optional();
    }

    private boolean isAnswered(Question question) {
        return answers.answer(question.id()).isPresent();
    }

    private Prospect of(Question question) {
        Prospect prospect = known.get(question.id());
        if (prospect == null) {
            prospect = of(question.when());
            known.put(question.id(), prospect);
        }
        return prospect;
    }

    private Prospect of(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> all(parts);
            case Condition.Any(var parts) -> any(parts);
            case Condition.Not(var part) -> of(part).opposite();
            default -> ofAnswer(condition);
        };
    }

    private Prospect all(List<Condition> parts) {
        return parts.stream().map(this::of).min(Comparator.naturalOrder()).orElse(Prospect.YES);
    }

    private Prospect any(List<Condition> parts) {
        return parts.stream().map(this::of).max(Comparator.naturalOrder()).orElse(Prospect.NO);
    }

    /** A condition that looks at one answer is settled as soon as that is given. */
    private Prospect ofAnswer(Condition condition) {
        Question question =
                questionnaire.question(condition.questions().findFirst().orElseThrow());
        return switch (of(question)) {
            case NO -> Prospect.NO;
            case OPEN -> Prospect.OPEN;
            case YES -> {
                if (isAnswered(question)) {
                    yield applicability.holds(condition) ? Prospect.YES : Prospect.NO;
                }
                yield isNeeded(question) ? Prospect.OPEN : Prospect.NO;
            }
        };
    }
}

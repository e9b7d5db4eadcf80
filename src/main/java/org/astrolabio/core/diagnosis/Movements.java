package org.astrolabio.core.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Movement.AnswerChange;
import org.astrolabio.core.diagnosis.Movement.CriterionShift;
import org.astrolabio.core.diagnosis.Movement.DimensionShift;
import org.astrolabio.core.diagnosis.Movement.ServiceShift;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerCheck;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceProfile;

/** The making of one {@link Movement}. */
final class Movements {

    private final Diagnosis from;
    private final Questionnaire fromVersion;
    private final Diagnosis to;
    private final Questionnaire toVersion;
    private final boolean forward;
    private final boolean sameVersion;
    private final Scorecard rescored;

    Movements(Diagnosis from, Questionnaire fromVersion, Diagnosis to, Questionnaire toVersion) {
        if (!from.questionnaireHash().equals(fromVersion.hash())
                || !to.questionnaireHash().equals(toVersion.hash())) {
            throw new IllegalArgumentException("A diagnosis was made under another version");
        }
        this.from = from;
        this.fromVersion = fromVersion;
        this.to = to;
        this.toVersion = toVersion;
        this.forward = !to.createdAt().isBefore(from.createdAt());
        this.sameVersion = fromVersion.hash().equals(toVersion.hash());
        this.rescored = sameVersion ? earlier().scorecard() : new Scorer(laterVersion()).score(earlierAnswersNow());
    }

    Movement movement() {
        return new Movement(
                from,
                to,
                sameVersion,
                shift(
                        from.scorecard().overall(),
                        rescored.overall(),
                        to.scorecard().overall()),
                dimensions(),
                answers(),
                from.service().flatMap(before -> to.service().map(after -> service(before, after))));
    }

    private ScoreShift shift(Score before, Score middle, Score after) {
        if (sameVersion) {
            return ScoreShift.sameVersion(before, after);
        }
        return forward
                ? ScoreShift.forward(before, middle, after)
                : ScoreShift.forward(after, middle, before).negated();
    }

    private List<DimensionShift> dimensions() {
        SequencedSet<String> ids = new LinkedHashSet<>();
        laterVersion().dimensions().forEach(dimension -> ids.add(dimension.id()));
        earlierVersion().dimensions().forEach(dimension -> ids.add(dimension.id()));
        return ids.stream().map(this::dimension).flatMap(Optional::stream).toList();
    }

    private Optional<DimensionShift> dimension(String id) {
        Optional<Score> before = score(from.scorecard(), id);
        Optional<Score> after = score(to.scorecard(), id);
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        Optional<Score> middle = score(rescored, id).or(() -> score(earlier().scorecard(), id));
        Optional<ScoreShift> shift =
                before.flatMap(then -> middle.flatMap(between -> after.map(now -> shift(then, between, now))));
        return Optional.of(new DimensionShift(id, before, after, shift));
    }

    private static Optional<Score> score(Scorecard scorecard, String dimension) {
        return scorecard.dimension(dimension).map(DimensionScore::score);
    }

    private List<AnswerChange> answers() {
        Stream<Question> retired = earlierVersion().questions().stream()
                .filter(question -> laterVersion().find(question.id()).isEmpty());
        return Stream.concat(laterVersion().questions().stream(), retired)
                .map(Question::id)
                .filter(question ->
                        !from.answers().answer(question).equals(to.answers().answer(question)))
                .map(question -> new AnswerChange(
                        question,
                        from.answers().answer(question),
                        to.answers().answer(question),
                        comesFromVersion(question)))
                .toList();
    }

    private boolean comesFromVersion(String question) {
        Optional<Question> asked = laterVersion().find(question);
        return asked.isEmpty()
                || earlierVersion().find(question).isEmpty()
                || earlier()
                        .answers()
                        .answer(question)
                        .filter(answer ->
                                !AnswerCheck.problems(asked.get(), answer).isEmpty())
                        .isPresent();
    }

    /** The earlier answers, and where they say nothing of a question of the later version, the later ones. */
    private AnswerSheet earlierAnswersNow() {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Question question : laterVersion().questions()) {
            Diagnosis answered = comesFromVersion(question.id()) ? later() : earlier();
            Optional<Answer> answer = answered.answers().answer(question.id());
            if (answer.isPresent()) {
                sheet = sheet.with(question.id(), answer.get());
            }
        }
        return sheet;
    }

    private static ServiceShift service(ServiceProfile before, ServiceProfile after) {
        List<CriterionShift> criteria = new ArrayList<>();
        for (CriterionRating now : after.ratings()) {
            before.ratings().stream()
                    .filter(then -> then.criterion().equals(now.criterion()))
                    .forEach(then -> criteria.add(new CriterionShift(now.criterion(), then.level(), now.level())));
        }
        return new ServiceShift(before.whole(), after.whole(), criteria);
    }

    private Diagnosis earlier() {
        return forward ? from : to;
    }

    private Diagnosis later() {
        return forward ? to : from;
    }

    private Questionnaire earlierVersion() {
        return forward ? fromVersion : toVersion;
    }

    private Questionnaire laterVersion() {
        return forward ? toVersion : fromVersion;
    }
}

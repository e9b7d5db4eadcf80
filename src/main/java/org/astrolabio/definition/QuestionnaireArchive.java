package org.astrolabio.definition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;

/** Keeps each version of the questionnaire in the database, so that an old assessment can be read for ever. */
final class QuestionnaireArchive implements Questionnaires {

    private final StoredQuestionnaires stored;
    private final QuestionnaireReading.Valid current;

    private QuestionnaireArchive(StoredQuestionnaires stored, QuestionnaireReading.Valid current) {
        this.stored = stored;
        this.current = current;
    }

    /** Stores the files of the current version, which may have been stored before. */
    static QuestionnaireArchive open(StoredQuestionnaires stored, QuestionnaireReading.Valid current, Clock clock) {
        stored.keep(current, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new QuestionnaireArchive(stored, current);
    }

    @Override
    public Questionnaire current() {
        return current.questionnaire();
    }

    @Override
    public Questionnaire byHash(String hash) {
        return stored.byHash(hash);
    }

    @Override
    public Guidance guidance() {
        return current.guidance();
    }

    @Override
    public Guidance guidance(String hash) {
        return stored.version(hash).guidance();
    }
}

package org.astrolabio.definition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each version of the questionnaire in the database, so that an old assessment can be read for ever. */
final class QuestionnaireArchive implements Questionnaires {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionnaireArchive.class);

    private final StoredQuestionnaires stored;
    private final QuestionnaireReading.Valid current;

    private QuestionnaireArchive(StoredQuestionnaires stored, QuestionnaireReading.Valid current) {
        this.stored = stored;
        this.current = current;
    }

    /**
     * Stores the files of the current version, which may have been stored before. What is doubtful about its number is
     * logged in every language.
     */
    static QuestionnaireArchive open(StoredQuestionnaires stored, QuestionnaireReading.Valid current, Clock clock) {
        VersionDoubts.of(current, stored.versions()).forEach(QuestionnaireArchive::warn);
        stored.keep(current, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new QuestionnaireArchive(stored, current);
    }

    private static void warn(Problem doubt) {
        Messages messages = new Messages();
        Languages.ALL.forEach(language -> LOG.warn("{}", new ProblemText(messages, language).line(doubt)));
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

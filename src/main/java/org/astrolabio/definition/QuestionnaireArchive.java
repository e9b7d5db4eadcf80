package org.astrolabio.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each version of the questionnaire in the database, so that an old assessment can be read for ever. */
final class QuestionnaireArchive implements Questionnaires {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionnaireArchive.class);

    private final QuestionnaireRepository repository;
    private final QuestionnaireReading.Valid current;
    private final Map<String, QuestionnaireReading.Valid> known = new ConcurrentHashMap<>();

    private QuestionnaireArchive(QuestionnaireRepository repository, QuestionnaireReading.Valid current) {
        this.repository = repository;
        this.current = current;
        known.put(current.questionnaire().hash(), current);
    }

    /**
     * Stores the files of the current version, which may have been stored before. What is doubtful about its number is
     * logged in every language.
     */
    static QuestionnaireArchive open(QuestionnaireRepository repository, QuestionnaireReading.Valid read, Clock clock) {
        Questionnaire current = read.questionnaire();
        VersionDoubts.of(read, repository.versions()).forEach(QuestionnaireArchive::warn);
        try {
            repository.insertIfNew(
                    current.hash(),
                    current.version(),
                    FilesArchive.pack(read.files()),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QuestionnaireArchive(repository, read);
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
        return version(hash).questionnaire();
    }

    @Override
    public Guidance guidance() {
        return current.guidance();
    }

    @Override
    public Guidance guidance(String hash) {
        return version(hash).guidance();
    }

    private QuestionnaireReading.Valid version(String hash) {
        return known.computeIfAbsent(hash, this::load);
    }

    private QuestionnaireReading.Valid load(String hash) {
        byte[] content = repository
                .content(hash)
                .orElseThrow(
                        () -> new IllegalArgumentException("No version of the questionnaire has the hash " + hash));
        try {
            QuestionnaireFiles files = FilesArchive.unpack(content);
            if (!files.hash().equals(hash)) {
                throw new IllegalStateException("The stored questionnaire is not the one that was stored: " + hash);
            }
            return switch (QuestionnaireReader.read(files)) {
                case QuestionnaireReading.Valid valid -> valid;
                case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

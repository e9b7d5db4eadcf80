package org.astrolabio.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** The versions of the questionnaire that the database keeps, whatever has become of the folder since. */
@Component
public final class StoredQuestionnaires {

    private final QuestionnaireRepository repository;
    private final Map<String, QuestionnaireReading.Valid> known = new ConcurrentHashMap<>();

    StoredQuestionnaires(QuestionnaireRepository repository) {
        this.repository = repository;
    }

    /**
     * The version with this hash of its content.
     *
     * @throws IllegalArgumentException if there never was such a version here
     */
    public Questionnaire byHash(String hash) {
        return version(hash).questionnaire();
    }

    QuestionnaireReading.Valid version(String hash) {
        return known.computeIfAbsent(hash, this::load);
    }

    /** Stores the files of a version, which may have been stored before. */
    void keep(QuestionnaireReading.Valid read, Instant now) {
        Questionnaire questionnaire = read.questionnaire();
        try {
            repository.insertIfNew(questionnaire.hash(), questionnaire.version(), FilesArchive.pack(read.files()), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.put(questionnaire.hash(), read);
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

package org.astrolabio.diagnosis;

import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.springframework.stereotype.Service;

/**
 * The stored diagnoses: one an assessment. A revision is never changed; a correction adds one, and the latest is what is
 * told. Who may see one is the caller's to know.
 */
@Service
public class Diagnoses {

    private final DiagnosisRepository repository;

    Diagnoses(DiagnosisRepository repository) {
        this.repository = repository;
    }

    /**
     * Stores a revision of a diagnosis, in the caller's transaction if there is one.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the assessment has this revision already
     */
    public void store(UUID assessment, Diagnosis diagnosis) {
        repository.insert(assessment, diagnosis);
    }

    /** The latest revision. */
    public Optional<Diagnosis> ofAssessment(UUID assessment) {
        return repository.findByAssessment(assessment);
    }
}

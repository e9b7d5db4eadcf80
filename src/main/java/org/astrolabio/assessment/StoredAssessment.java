package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The row of an assessment. */
record StoredAssessment(
        UUID id,
        UUID companyId,
        String questionnaireHash,
        CompanyDraft company,
        int revision,
        Optional<UUID> follows,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Instant> correctingSince) {

    /** Whether answers can be changed: before the diagnosis, and while it is corrected. */
    boolean isOpen() {
        return finishedAt.isEmpty() || correctingSince.isPresent();
    }
}

package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One of a company's assessments.
 *
 * @param finishedAt empty while it is being answered
 * @param correctingSince present while its diagnosis is being corrected
 */
public record CompanyAssessment(
        UUID id, Instant startedAt, Optional<Instant> finishedAt, Optional<Instant> correctingSince) {}

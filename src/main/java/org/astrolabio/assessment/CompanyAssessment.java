package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One of a company's assessments.
 *
 * @param finishedAt empty while it is being answered
 */
public record CompanyAssessment(UUID id, Instant startedAt, Optional<Instant> finishedAt) {}

package org.astrolabio.diagnosis;

import java.time.Instant;
import java.util.UUID;

/** A diagnosis has got a new revision. Published within the transaction that stores it. */
public record DiagnosisCorrected(UUID company, UUID assessment, UUID diagnosis, Instant at) {}

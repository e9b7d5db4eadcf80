package org.astrolabio.diagnosis;

import java.time.Instant;
import java.util.UUID;

/** An assessment has got its diagnosis. Published within the transaction that stores it. */
public record DiagnosisMade(UUID company, UUID assessment, UUID diagnosis, Instant at) {}

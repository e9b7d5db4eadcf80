package org.astrolabio.definition;

import java.time.Instant;

/** A version of the questionnaire that was in use here. */
record StoredVersion(String hash, String version, Instant storedAt) {}

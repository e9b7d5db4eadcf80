package org.astrolabio.report.tagged;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What a document says of itself. */
public record Metadata(UUID id, String title, String subject, String creator, Locale language, Instant createdAt) {}

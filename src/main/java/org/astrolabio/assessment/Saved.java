package org.astrolabio.assessment;

import java.time.Instant;

/**
 * The acknowledgement that a change is stored for good.
 *
 * @param at when it was stored
 * @param revision of the assessment with this change; each change makes it grow
 */
public record Saved(Instant at, int revision) {}

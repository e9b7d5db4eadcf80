package org.astrolabio.comparison;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a company's scores may count, unnamed, when others are compared. What changes takes effect with the next
 * rebuild.
 *
 * @param givenAt when it last said so; empty if it never did
 * @param withdrawnAt when it took that back; empty while the consent is in force
 */
public record Consent(Optional<Instant> givenAt, Optional<Instant> withdrawnAt) {

    public static final Consent NEVER_GIVEN = new Consent(Optional.empty(), Optional.empty());

    public boolean isInForce() {
        return givenAt.isPresent() && withdrawnAt.isEmpty();
    }
}

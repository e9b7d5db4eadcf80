package org.astrolabio.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;

/**
 * An invented company with its diagnosis and its consent, as it stands in the database. Company, assessment and diagnosis
 * have the same id.
 *
 * @param consentGivenAt empty if it does not want to count when others are compared
 * @param consentWithdrawnAt empty if it did not take that back
 */
record Resident(
        UUID id,
        Diagnosis diagnosis,
        Instant startedAt,
        Optional<Instant> consentGivenAt,
        Optional<Instant> consentWithdrawnAt) {

    private static final double CONSENT = 0.85;
    private static final double WITHDRAWAL = 0.04;
    private static final double NOT_OLD = 0.92;
    private static final Duration NOT_OLD_FOR = Duration.ofDays(720);
    private static final Duration OLD_FOR = Duration.ofDays(400);
    private static final Duration LONGEST_ANSWERING = Duration.ofDays(6);

    /** Draws when a company came and whether it agreed to count. */
    static final class Circumstances {

        private final Draw draw;
        private final UUID id;
        private final Instant finishedAt;
        private final Instant until;

        /** @param until when the last ones came, at most */
        Circumstances(long seed, long number, Instant until) {
            this.draw = new Draw(~seed, number);
            this.until = until.truncatedTo(ChronoUnit.MICROS);
            this.id = id(number);
            this.finishedAt = this.until
                    .minusMillis(draw.chance(NOT_OLD) ? part(NOT_OLD_FOR) : NOT_OLD_FOR.toMillis() + part(OLD_FOR))
                    .truncatedTo(ChronoUnit.MILLIS);
        }

        UUID id() {
            return id;
        }

        Instant finishedAt() {
            return finishedAt;
        }

        Resident resident(Diagnosis diagnosis) {
            Optional<Instant> given = draw.chance(CONSENT) ? Optional.of(finishedAt) : Optional.empty();
            return new Resident(
                    id,
                    diagnosis,
                    finishedAt.minusMillis(part(LONGEST_ANSWERING)),
                    given,
                    given.filter(consent -> draw.chance(WITHDRAWAL)).map(consent -> until));
        }

        /** A UUID v7 of the number: in the order of the numbers, which is how they come into the database. */
        private UUID id(long number) {
            long version = 0x7000L | draw.below(0x1000);
            long variant = 0x8000_0000_0000_0000L | draw.bits() >>> 2;
            return new UUID((number + 1) << 16 | version, variant);
        }

        private long part(Duration whole) {
            return (long) (draw.uniform() * whole.toMillis());
        }
    }
}

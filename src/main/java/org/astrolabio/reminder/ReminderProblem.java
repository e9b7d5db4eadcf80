package org.astrolabio.reminder;

import java.time.Instant;

/** Why no reminder can be asked for like this. */
public sealed interface ReminderProblem {

    record AddressMissing() implements ReminderProblem {}

    record AddressUnusable() implements ReminderProblem {}

    /** So that nobody is flooded with mail. */
    record TooSoon(Instant next) implements ReminderProblem {}

    /** Whoever reads at this address said that there shall be no mail. */
    record NotWanted() implements ReminderProblem {}
}

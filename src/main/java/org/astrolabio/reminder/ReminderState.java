package org.astrolabio.reminder;

import java.time.Instant;

/** How things stand with the reminder of a company. Addresses are masked. */
public sealed interface ReminderState {

    /** There is no mail server, so there are no reminders. */
    record NotOffered() implements ReminderState {}

    /** Nobody asked for one; it would come at that time. */
    record Offered(Instant dueAt) implements ReminderState {}

    /** Asked for, but the address is not confirmed; it is forgotten if that does not happen in time. */
    record Waiting(String address, Instant confirmBefore, Instant dueAt) implements ReminderState {}

    record Confirmed(String address, Instant dueAt) implements ReminderState {}
}

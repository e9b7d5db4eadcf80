package org.astrolabio.reminder;

import java.util.UUID;

/** The year of a confirmed reminder has passed. */
record ReminderDue(UUID reminder) {}

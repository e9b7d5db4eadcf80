package org.astrolabio.reminder;

import java.util.UUID;

/** Somebody asked for a reminder, and is to be asked by mail whether it was really them. */
record ConfirmationWanted(UUID reminder) {}

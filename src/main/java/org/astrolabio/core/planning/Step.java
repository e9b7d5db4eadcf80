package org.astrolabio.core.planning;

/** An action at its place, and the situation when it is done. */
record Step(PlannedAction planned, Situation after) {}

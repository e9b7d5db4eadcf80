package org.astrolabio.improvement;

/** An action at its place, and the situation when it is done. */
record Step(PlannedAction planned, Situation after) {}

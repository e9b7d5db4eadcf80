/**
 * The improvement plan. {@code Judge} tells from answers, figures and settings what is the
 * matter, how surely, and what holds the company back; {@code Remedies} finds the actions that answer it, the bottleneck
 * first (ADR 25); {@code FurtherActions} adds what merely gains points (ADR 11 and 12); {@code Calendar} puts all into weeks
 * within hours and euros; {@code Candidates} scores again along the way, as gains overlap (ADR 4). What is judgement, such as
 * how urgent a kind of finding is, stands in {@code planning.yaml}.
 */
@NullMarked
package org.astrolabio.core.planning;

import org.jspecify.annotations.NullMarked;

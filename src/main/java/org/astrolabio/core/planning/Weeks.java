package org.astrolabio.core.planning;

/**
 * When an action is done, in weeks of the plan from 1.
 *
 * @param from week in which it begins
 * @param to week in which its work ends and others have answered
 * @param done week by whose end it can be said to be done, not before {@code to}
 */
public record Weeks(int from, int to, int done) {}

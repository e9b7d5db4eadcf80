package org.astrolabio.core.service;

/** Why counts cannot be true. Each names the input to show it beside. */
public sealed interface CountProblem {

    String input();

    record NotGiven(String input) implements CountProblem {}

    record Negative(String input) implements CountProblem {}

    /** Something is divided by it. */
    record Zero(String input) implements CountProblem {}

    record MoreThan(String input, String whole) implements CountProblem {}

    /** Two parts together exceed the whole. */
    record TogetherMoreThan(String input, String other, String whole) implements CountProblem {}

    /** What remains after subtracting exceeds the whole: more customers kept than there were. */
    record RestMoreThan(String input, String subtracted, String whole) implements CountProblem {}

    /**
     * More than can be counted, or with more decimals than anybody counts.
     *
     * @param most that is taken
     * @param decimals that are taken
     */
    record OutOfBounds(String input, long most, int decimals) implements CountProblem {}

    /**
     * What comes out cannot be: stars below one or above five, for instance.
     *
     * @param from the least that the unit allows
     * @param to the most that the unit allows
     */
    record ResultOutside(String input, int from, int to) implements CountProblem {}
}

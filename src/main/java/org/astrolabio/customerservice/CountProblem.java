package org.astrolabio.customerservice;

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
}

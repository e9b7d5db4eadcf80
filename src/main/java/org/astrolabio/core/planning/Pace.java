package org.astrolabio.core.planning;

/**
 * How long an action takes besides the work that it is.
 *
 * @param waits weeks until others have answered, 0 or more
 * @param proof weeks that it has to be kept until it can be said to be done, 0 or more
 */
public record Pace(int waits, int proof) {

    public static final Pace AT_ONCE = new Pace(0, 0);
}

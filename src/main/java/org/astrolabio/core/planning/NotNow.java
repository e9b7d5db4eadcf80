package org.astrolabio.core.planning;

import java.util.List;

/**
 * Something that a company is better advised not to do for now.
 *
 * @param weight the heavier, the sooner it is said, 1–5
 * @param withholds ids of actions that are not planned meanwhile
 */
public record NotNow(String id, int weight, Signs signs, List<String> withholds) {
    public NotNow {
        withholds = List.copyOf(withholds);
    }
}

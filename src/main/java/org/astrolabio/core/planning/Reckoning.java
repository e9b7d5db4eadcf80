package org.astrolabio.core.planning;

import java.util.Map;

/**
 * A sum with the figures of a company.
 *
 * @param spans what it told of each quantity that the sum takes
 */
public record Reckoning(Sum sum, Map<Quantity, Span> spans, Span result) {
    public Reckoning {
        spans = Map.copyOf(spans);
    }
}

package org.astrolabio.core.planning;

import java.util.List;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * What a positioning is made by.
 *
 * @param differentiators what a company can lead with
 * @param channels kinds of channel, in the order of naming
 */
public record PositioningRules(List<Differentiator> differentiators, List<ChannelRule> channels) {
    public PositioningRules {
        differentiators = List.copyOf(differentiators);
        channels = List.copyOf(channels);
    }

    /** @param needs what must hold before promising it */
    public record Differentiator(String id, List<Need> needs) {
        public Differentiator {
            needs = List.copyOf(needs);
        }
    }

    /** @param atLeast share of the question's points, 0–1 */
    public record Need(String question, Fraction atLeast) {}

    public record ChannelRule(String id, Condition when) {}
}

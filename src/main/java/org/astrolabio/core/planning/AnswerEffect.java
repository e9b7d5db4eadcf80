package org.astrolabio.core.planning;

import java.util.List;

/** What an action, once done, changes about one answer. Effects only ever raise. */
public sealed interface AnswerEffect {

    /** A single choice is at least this option, in the order of the options. */
    record AtLeastOption(String option) implements AnswerEffect {}

    /** A multiple choice includes these options. */
    record Include(List<String> options) implements AnswerEffect {
        public Include {
            options = List.copyOf(options);
        }
    }

    /** A percentage lies in its band: at least so many per cent, and no more than the band allows. */
    record AtLeastPercent(int percent) implements AnswerEffect {}
}

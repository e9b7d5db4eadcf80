package org.astrolabio.core.service;

import java.util.Optional;

/**
 * What is measured: a KPI, of one channel where it is measured per channel.
 *
 * @param kpi id of the KPI
 * @param channel id of the channel
 */
public record Measure(String kpi, Optional<String> channel) {

    public static Measure of(String kpi) {
        return new Measure(kpi, Optional.empty());
    }

    public static Measure of(String kpi, String channel) {
        return new Measure(kpi, Optional.of(channel));
    }
}

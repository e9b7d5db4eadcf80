package org.astrolabio.definition;

import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.service.Measure;

/**
 * The file {@code service/kpis.yaml} as written.
 *
 * @param kpis by id, of those with the same id the first
 */
record KpisDraft(Register channels, Register ids, Map<String, KpiDraft> kpis) {

    /**
     * The measure that a mapping names by a KPI and, where that is measured per channel, a channel.
     *
     * @param key under which the KPI stands
     */
    Optional<Measure> measure(Mapping table, String key) {
        Optional<String> id = ids.reference(table, key);
        Optional<String> channel = channels.reference(table, "channel");
        Optional<KpiDraft> kpi = id.map(kpis::get);
        kpi.filter(found -> found.perChannel() && !table.has("channel"))
                .ifPresent(found -> table.problems().add(table.place(), ProblemKind.CHANNEL_MISSING, found.id()));
        kpi.filter(found -> !found.perChannel() && table.has("channel")).ifPresent(found -> table.problems()
                .add(table.place("channel"), ProblemKind.CHANNEL_SUPERFLUOUS, found.id()));
        return kpi.map(found -> new Measure(found.id(), channel));
    }
}

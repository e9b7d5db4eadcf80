package org.astrolabio.definition;

import java.util.Optional;
import org.astrolabio.core.service.Calculation;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Step;

/** A KPI as written. */
record KpiDraft(
        String id,
        boolean perChannel,
        Optional<Kpi.Unit> unit,
        Optional<Kpi.Better> better,
        boolean asked,
        Optional<Calculation> calculation,
        Optional<Step> step) {

    /** Absent if something is missing or wrong, which has been reported. */
    Optional<Kpi> kpi() {
        return unit.isEmpty() || better.isEmpty() || calculation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Kpi(id, perChannel, unit.get(), better.get(), asked, calculation.get(), step));
    }
}

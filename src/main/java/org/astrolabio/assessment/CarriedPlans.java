package org.astrolabio.assessment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astrolabio.core.planning.ActionProgress;

/** What companies have said of their plans, as far as an assessment that is begun from another takes it over. */
public interface CarriedPlans {

    /** What was said with this assessment, by action id. */
    Map<String, ActionProgress> progress(UUID assessment);

    /**
     * Copies settings and progress, in the caller's transaction.
     *
     * @param actions ids of those whose progress is copied
     */
    void copy(UUID from, UUID to, Set<String> actions);
}

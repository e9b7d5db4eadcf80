package org.astrolabio.demonstration;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Lets everybody into the company that a demonstration shows. */
@Service
@ConditionalOnProperty("astrolabio.demonstration")
public class EnterDemonstration {

    private final DemonstrationRepository demonstration;

    EnterDemonstration(DemonstrationRepository demonstration) {
        this.demonstration = demonstration;
    }

    /** The secret of the company's private link; empty until all of the demonstration is there. */
    public Optional<String> secret() {
        return demonstration.entrance();
    }
}

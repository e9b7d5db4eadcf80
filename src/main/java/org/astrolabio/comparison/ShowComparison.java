package org.astrolabio.comparison;

import org.astrolabio.assessment.ShownDiagnosis;
import org.springframework.stereotype.Service;

/** Compares a diagnosis with others, for whoever may see it. */
@Service
public class ShowComparison {

    private final ComparePeers comparePeers;
    private final ShareResults shareResults;

    ShowComparison(ComparePeers comparePeers, ShareResults shareResults) {
        this.comparePeers = comparePeers;
        this.shareResults = shareResults;
    }

    /** The comparison with the companies as they were last counted. */
    public ComparedDiagnosis show(ShownDiagnosis shown) {
        return new ComparedDiagnosis(
                comparePeers.compare(shown.company(), shown.diagnosis()),
                shareResults.state(shown.company()).isInForce());
    }
}

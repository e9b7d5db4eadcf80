package org.astrolabio.comparison;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.springframework.stereotype.Service;

/** Lets a company of several sectors choose the one that it is compared in. */
@Service
public class CompareAs {

    private final OpenAssessment openAssessment;
    private final ChooseSector chooseSector;

    CompareAs(OpenAssessment openAssessment, ChooseSector chooseSector) {
        this.openAssessment = openAssessment;
        this.chooseSector = chooseSector;
    }

    /**
     * Keeps the choice, on the page and in the report.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public void choose(AccessKey key, String sector) {
        chooseSector.choose(openAssessment.open(key).companyId(), sector);
    }
}

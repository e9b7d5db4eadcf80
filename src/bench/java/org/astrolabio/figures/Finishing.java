package org.astrolabio.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.demonstration.Population;
import org.springframework.context.ApplicationContext;

/** New companies that answered everything, and finish. */
final class Finishing {

    private static final int BEFORE = 30;
    private static final int MEASURED = 100;
    /** Beyond all companies that were loaded. */
    private static final long FIRST = 100_000_000;

    private static final CompanyDraft COMPANY =
            new CompanyDraft(Optional.of("Cerámica Lola"), Optional.of("ES"), Optional.of("ES-AN"));

    private final FinishAssessment finish;
    private final List<AccessKey> answered = new ArrayList<>();

    Finishing(ApplicationContext context, long seed) {
        this.finish = context.getBean(FinishAssessment.class);
        StartAssessment start = context.getBean(StartAssessment.class);
        AnswerQuestion answer = context.getBean(AnswerQuestion.class);
        DescribeCompany describe = context.getBean(DescribeCompany.class);
        Population population =
                new Population(context.getBean(Questionnaires.class).current(), seed);
        for (int i = 0; i < BEFORE + MEASURED; i++) {
            AccessKey key = start.start(Locale.of("es"));
            population
                    .company(FIRST + i)
                    .sheet()
                    .answers()
                    .forEach((question, given) -> answer.answer(key, question, given));
            describe.describe(key, COMPANY);
            answered.add(key);
        }
    }

    double[] milliseconds() {
        double[] measured = new double[MEASURED];
        for (int i = 0; i < answered.size(); i++) {
            long begun = System.nanoTime();
            finish.finish(answered.get(i));
            if (i >= BEFORE) {
                measured[i - BEFORE] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return measured;
    }
}

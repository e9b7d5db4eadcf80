package org.astrolabio.assessment;

import java.util.Locale;

/** Somebody who fills in assessments. */
public final class Owner {

    private final StartAssessment start;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;

    Owner(StartAssessment start, AnswerQuestion answer, DescribeCompany describe) {
        this.start = start;
        this.answer = answer;
        this.describe = describe;
    }

    public AccessKey begins() {
        return start.start(Locale.forLanguageTag("es"));
    }

    /** An assessment that lacks nothing but finishing. */
    public AccessKey answersEverything() {
        AccessKey key = begins();
        SmallAnswers.complete().forEach((question, given) -> answer.answer(key, question, given));
        describe.describe(key, SmallAnswers.COMPANY);
        return key;
    }
}

package org.astrolabio.assessment;

import java.time.Clock;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.QuestionnairesForTests;
import org.astrolabio.language.Regions;
import org.astrolabio.markets.Markets;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The use cases and what they stand on, wired as the application wires them. */
@TestConfiguration(proxyBeanMethods = false)
@PropertySource("classpath:application.properties")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JooqAutoConfiguration.class
})
@ComponentScan("org.astrolabio.diagnosis")
@Import({
    AnswerQuestion.class,
    AssessmentRepository.class,
    CompanyCheck.class,
    CompleteAnswers.Reader.class,
    CorrectDiagnosis.class,
    CorrectedFollowUp.class,
    CorrectionRepository.class,
    DescribeCompany.class,
    FinishAssessment.class,
    FollowLink.class,
    FollowUpRepository.class,
    Markets.class,
    MeasureService.class,
    MeasurementRepository.class,
    Moments.class,
    OpenAssessment.class,
    Owner.class,
    Regions.class,
    StartAssessment.class,
    Transactions.class
})
class UseCases {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The use cases on a database of one's own. */
    static ConfigurableApplicationContext on(String url, String user, String password) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=" + password)
                .applyTo(context);
        context.register(UseCases.class);
        context.refresh();
        return context;
    }

    @Bean
    Questionnaires questionnaires(DSLContext db, Clock clock) {
        return new SmallGuidance(QuestionnairesForTests.startedOver(QuestionnairesForTests.SMALL, db, clock));
    }
}

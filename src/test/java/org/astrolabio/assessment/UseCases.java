package org.astrolabio.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.language.Regions;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The use cases and what they stand on, wired as the application wires them. */
@Configuration(proxyBeanMethods = false)
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
    DescribeCompany.class,
    FinishAssessment.class,
    FollowLink.class,
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

    @Bean
    EmbeddedMariaDb database() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "databases"));
        return EmbeddedMariaDb.start(Files.createTempDirectory(target, "use-cases-"), target);
    }

    @Bean
    JdbcConnectionDetails connectionDetails(EmbeddedMariaDb database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    @Bean
    Questionnaires questionnaires(DSLContext db) {
        return new SmallQuestionnaires(db);
    }
}

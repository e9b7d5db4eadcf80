package org.astrolabio.comparison;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Questions;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.database.OnOneNode;
import org.astrolabio.database.Transactions;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.markets.Markets;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The comparison and what it stands on, wired as the application wires it; no stereotype, so that nobody finds it. */
@PropertySource("classpath:application.properties")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JooqAutoConfiguration.class
})
@ComponentScan(basePackages = "org.astrolabio.comparison", lazyInit = true)
@ComponentScan("org.astrolabio.diagnosis")
@Import({Markets.class, OnOneNode.class, PeerCompanies.class, Transactions.class})
class PeersForTests {

    /** Companies are compared by what its roles name, whatever the ids. */
    static final Questionnaire QUESTIONNAIRE = Questions.questionnaire(
            new Roles(
                    Optional.of("company.trades"),
                    Optional.of("company.people"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of()),
            List.of(),
            Questions.multiple("company.trades", Condition.ALWAYS, "food", "drinks"),
            Questions.single("company.people", Condition.ALWAYS, "one", "from-two", "from-ten"));

    @Bean
    Questionnaires questionnaires() {
        return new Questionnaires() {
            @Override
            public Questionnaire current() {
                return QUESTIONNAIRE;
            }

            @Override
            public Questionnaire byHash(String hash) {
                return QUESTIONNAIRE;
            }

            @Override
            public Guidance guidance() {
                return Guidance.NONE;
            }

            @Override
            public Guidance guidance(String hash) {
                return Guidance.NONE;
            }
        };
    }

    @Bean
    DataKind dataKind() {
        return DataKind.REAL;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

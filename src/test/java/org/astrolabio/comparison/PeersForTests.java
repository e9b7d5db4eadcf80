package org.astrolabio.comparison;

import java.time.Clock;
import org.astrolabio.database.OnOneNode;
import org.astrolabio.database.Transactions;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.markets.Markets;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
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
@ComponentScan(basePackages = "org.astrolabio.definition", excludeFilters = @ComponentScan.Filter(Configuration.class))
@Import({Markets.class, OnOneNode.class, PeerCompanies.class, Transactions.class})
class PeersForTests {

    @Bean
    DataKind dataKind() {
        return DataKind.REAL;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

package org.astrolabio.commandline;

import org.astrolabio.datakind.DataKind;
import org.astrolabio.markets.Markets;
import org.astrolabio.schedule.StartedByClock;
import org.springframework.beans.factory.annotation.Value;
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

/** As much of the application as the comparison with others needs; no stereotype, so that the application passes it by. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JooqAutoConfiguration.class
})
@ComponentScan("org.astrolabio.database")
@ComponentScan("org.astrolabio.diagnosis")
@ComponentScan(
        basePackages = "org.astrolabio.definition",
        excludeFilters = @ComponentScan.Filter(Configuration.class)) // the versions stored, and no folder
@ComponentScan(
        basePackages = "org.astrolabio.comparison",
        lazyInit = true, // what companies do with it stands on assessments, which no command needs
        excludeFilters = @ComponentScan.Filter(StartedByClock.class))
@Import(Markets.class)
class PeersContext {

    @Bean
    DataKind dataKind(@Value("${astrolabio.demonstration:false}") boolean demonstration) {
        return demonstration ? DataKind.DEMONSTRATION : DataKind.REAL;
    }
}

package org.astrolabio.figures;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;

/**
 * All use cases over an embedded database of their own, as the application wires them, without what serves pages. No
 * configuration by annotation, so that the application itself does not find it.
 */
@PropertySource("classpath:application.properties")
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JooqAutoConfiguration.class
})
@ComponentScan(
        basePackages = "org.astrolabio",
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "org\\.astrolabio\\.(([a-z]+\\.ui|shell)\\..*|Astrolabio|[a-z]+\\..*Endpoint)"),
            @ComponentScan.Filter({TestConfiguration.class, TestComponent.class})
        })
public class ApplicationWithoutPages {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** @param data the folder of the database, which becomes one for invented data */
    public static ConfigurableApplicationContext over(Path data) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("astrolabio.demonstration=true", "astrolabio.data=" + data)
                .applyTo(context);
        context.register(ApplicationWithoutPages.class);
        context.refresh();
        return context;
    }
}

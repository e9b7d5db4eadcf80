package org.astrolabio.reminder;

import java.time.Clock;
import java.util.List;
import org.astrolabio.assessment.Companies;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** One running application without pages, on a database and a clock that it may share with others. */
public final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more further beans */
    public static Node start(EmbeddedMariaDb database, int smtpPort, Clock clock, Class<?>... more) {
        return start(database, smtpPort, clock, List.of(), more);
    }

    /**
     * @param settings {@code name=value}, instead of the node's own
     * @param more further beans
     */
    public static Node start(
            EmbeddedMariaDb database, int smtpPort, Clock clock, List<String> settings, Class<?>... more) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Application.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .properties(
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + smtpPort,
                        "astrolabio.mail-from=Astrolabio <avisos@example.org>",
                        "astrolabio.base-url=https://astrolabio.example.org",
                        "astrolabio.outbox.retry-every=PT0.2S",
                        "astrolabio.reminder.look-after=P1D");
        return new Node(application.run(settings.stream().map("--"::concat).toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    void publish(Object event) {
        context.publishEvent(event);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.astrolabio",
            excludeFilters = {
                @ComponentScan.Filter(TestConfiguration.class),
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {".*\\.(ui|shell)\\..*", ".*Test(\\$.*)?", "org\\.astrolabio\\.Astrolabio"})
            })
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @Import(Companies.class)
    static class Application {}
}

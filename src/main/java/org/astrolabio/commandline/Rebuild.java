package org.astrolabio.commandline;

import java.time.Clock;
import java.util.Map;
import org.astrolabio.comparison.RebuildBenchmarks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Counts anew who companies are compared with, in the database that the application would use. */
final class Rebuild {

    private final Console console;
    private final Clock clock;

    Rebuild(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    int run() {
        SpringApplication application = new SpringApplication(PeersContext.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock));
        application.setDefaultProperties(Map.of("astrolabio.data-shared", "true"));
        try (ConfigurableApplicationContext context = application.run()) {
            return context.getBean(RebuildBenchmarks.class)
                    .rebuild()
                    .map(this::done)
                    .orElseGet(this::elsewhere);
        } catch (RuntimeException e) {
            console.error("commandline.rebuild-failed", String.valueOf(e.getMessage()));
            return Console.NOT_SAVED;
        }
    }

    private int done(RebuildBenchmarks.Rebuilt rebuilt) {
        console.say("commandline.rebuild-done", rebuilt.companies(), rebuilt.cohorts());
        return Console.FINE;
    }

    private int elsewhere() {
        console.error("commandline.rebuild-elsewhere");
        return Console.NOT_SAVED;
    }
}

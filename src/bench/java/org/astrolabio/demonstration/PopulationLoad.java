package org.astrolabio.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.astrolabio.figures.ApplicationWithoutPages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Loads so many invented companies into a database of their own, and says how long that takes. */
public final class PopulationLoad {

    private static final long SEED = 1;
    private static final int SAY_EVERY = 50_000;

    private PopulationLoad() {}

    /** @param arguments the folder of the database, which is emptied first, and how many companies */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int companies = Integer.parseInt(arguments[1]);
        FileSystemUtils.deleteRecursively(folder);
        try (ConfigurableApplicationContext context = ApplicationWithoutPages.over(folder)) {
            load(context, companies);
        }
    }

    static void load(ConfigurableApplicationContext context, int companies) {
        long begun = System.nanoTime();
        context.getBean(LoadPopulation.class)
                .load(SEED, companies, context.getBean(Clock.class).instant(), there -> {
                    if (there % SAY_EVERY == 0) {
                        System.err.printf(Locale.ROOT, "%,d companies after %.0f s%n", there, seconds(begun));
                    }
                });
        double seconds = seconds(begun);
        System.out.printf(
                Locale.ROOT,
                "%,d companies loaded in %.1f s: %,.0f a second%n",
                companies,
                seconds,
                companies / seconds);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

package org.astrolabio.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astrolabio.demonstration.LoadPopulation;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Measures the comparison with others in databases of different sizes, one after the other, in one run. */
public final class PeersFigures {

    private static final long SEED = 1;
    private static final List<Integer> SIZES = List.of(10_000, 1_000_000);
    private static final int SMALL = 100_000;
    private static final Path FOLDER = Path.of("target", "bench-peers").toAbsolutePath();

    private PeersFigures() {}

    /** @param sizes numbers of companies, the smallest first; without any, ten thousand and a million */
    public static void main(String[] sizes) throws IOException {
        List<Integer> wanted = sizes.length == 0
                ? SIZES
                : Stream.of(sizes).map(Integer::valueOf).toList();
        List<Double> standings = new ArrayList<>();
        for (int companies : wanted) {
            FileSystemUtils.deleteRecursively(FOLDER);
            try (ConfigurableApplicationContext context = ApplicationWithoutPages.over(FOLDER)) {
                standings.add(measure(context, companies));
            }
        }
        FileSystemUtils.deleteRecursively(FOLDER);
        if (standings.size() > 1) {
            double ratio = 100 * standings.getLast() / standings.getFirst();
            System.out.println(new Figure("The largest's standing against the smallest's, p95", ratio, 130, "%"));
        }
        System.exit(0);
    }

    /** The standing's p95 in milliseconds. */
    private static double measure(ConfigurableApplicationContext context, int companies) {
        System.out.printf(Locale.ROOT, "%n%,d companies%n", companies);
        long begun = System.nanoTime();
        context.getBean(LoadPopulation.class)
                .load(SEED, companies, context.getBean(Clock.class).instant(), there -> {});
        System.out.printf(Locale.ROOT, "loaded in %.0f s%n", (System.nanoTime() - begun) / 1e9);

        Rebuilding rebuilding = Rebuilding.measure(context);
        System.out.println(rebuilding);
        double[] rebuilds = {rebuilding.seconds(), Rebuilding.measure(context).seconds()};
        double limit = companies <= SMALL ? 2 : 90;
        System.out.println(new Figure("Rebuild of all snapshots, the first", rebuilds[0], limit, "s"));
        System.out.println(new Figure("Rebuild, the one before removed", rebuilds[1], limit, "s"));

        double[] standings = new Standings(context, SEED).milliseconds();
        System.out.println(figure("A complete standing, p95", standings, 5));
        System.out.println(figure("Finishing a diagnosis, p95", new Finishing(context, SEED).milliseconds(), 150));
        return percentile(standings, 95);
    }

    private static Figure figure(String what, double[] milliseconds, double limit) {
        String median = String.format(Locale.ROOT, "median %.1f ms", percentile(milliseconds, 50));
        return new Figure(what, percentile(milliseconds, 95), limit, "ms", median);
    }

    private static double percentile(double[] measured, int rank) {
        Arrays.sort(measured);
        return measured[(int) Math.ceil(rank / 100.0 * measured.length) - 1];
    }
}

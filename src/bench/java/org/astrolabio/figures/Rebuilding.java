package org.astrolabio.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.astrolabio.comparison.RebuildBenchmarks;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One rebuild of all snapshots.
 *
 * @param heapPeak megabytes of the JVM's heap in use at most meanwhile, garbage included
 * @param residentBefore megabytes of the database's process before, as the others 0 where the system does not tell
 * @param settings of the database that bound its memory
 */
record Rebuilding(
        double seconds, int companies, long heapPeak, long residentBefore, long residentAfter, String settings) {

    private static final List<String> SETTINGS =
            List.of("innodb_buffer_pool_size", "tmp_memory_table_size", "sort_buffer_size", "join_buffer_size");

    static Rebuilding measure(ApplicationContext context) {
        EmbeddedMariaDb database = context.getBean(EmbeddedMariaDb.class);
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long residentBefore = residentMegabytes(database.pid());
        long begun = System.nanoTime();
        int companies =
                context.getBean(RebuildBenchmarks.class).rebuild().orElseThrow().companies();
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Rebuilding(
                seconds,
                companies,
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                residentBefore,
                residentMegabytes(database.pid()),
                settings(context.getBean(JdbcTemplate.class)));
    }

    private static String settings(JdbcTemplate database) {
        return String.join(
                ", ",
                SETTINGS.stream()
                        .map(name -> name + " " + database.queryForObject("select @@" + name + " div 1024", Long.class)
                                + " kB")
                        .toList());
    }

    private static long residentMegabytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d agree and count; JVM's heap at most %d MB; database %d MB before, %d MB after (%s)",
                companies,
                heapPeak,
                residentBefore,
                residentAfter,
                settings);
    }
}

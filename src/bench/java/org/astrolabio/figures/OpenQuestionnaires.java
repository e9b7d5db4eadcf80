package org.astrolabio.figures;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.astrolabio.Astrolabio;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.StartAssessment;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Opens one step of the questionnaire in many browsers at once, over HTTP, and weighs what the server keeps of them. */
final class OpenQuestionnaires {

    private static final String HEAVIEST_STEP = "company";
    private static final int BEFORE = 20;
    private static final int OPEN = 100;

    private OpenQuestionnaires() {}

    /** Live bytes of the heap for each: the session, its page and all components of the step. */
    static double bytesOfOne() throws Exception {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "open-questionnaires-");
        try (ConfigurableApplicationContext context = new SpringApplication(Astrolabio.class)
                .run("--server.port=0", "--astrolabio.data=" + data, "--spring.main.register-shutdown-hook=false")) {
            String address = "http://localhost:"
                    + ((WebServerApplicationContext) context).getWebServer().getPort();
            StartAssessment start = context.getBean(StartAssessment.class);
            open(BEFORE, address, start);
            long before = liveBytes();
            open(OPEN, address, start);
            return (liveBytes() - before) / (double) OPEN;
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void open(int browsers, String address, StartAssessment start) throws Exception {
        for (int i = 0; i < browsers; i++) {
            AccessKey key = start.start(Locale.of("es"));
            new OneBrowser(address, key).open("assessment/" + key.assessment() + "/" + HEAVIEST_STEP);
        }
    }

    private static long liveBytes() throws InterruptedException {
        List<Long> readings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(200);
            readings.add(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return readings.stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}

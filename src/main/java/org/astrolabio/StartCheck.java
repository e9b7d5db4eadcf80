package org.astrolabio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.installation.FallbackLanguage;
import org.astrolabio.language.Languages;
import org.astrolabio.language.StartRefused;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.support.CronExpression;

/** Finds out before anything else is started whether it can be: the commonest slips in the settings, and a port that is taken. */
final class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final long LEAST_MEMORY = 64L << 20;
    private static final int LARGEST_PORT = 65_535;
    private static final String CRON = "astrolabio.benchmarks.cron";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        requireMemory(Runtime.getRuntime().maxMemory());
        requireDatabaseAddress(settings);
        requireSpoken(settings.getProperty(FallbackLanguage.PROPERTY, ""));
        requireCron(settings.getProperty(CRON, "-"));
        port(settings, "spring.mail.port");
        InetAddress address = address(settings.getProperty("server.address", "127.0.0.1"));
        port(settings, "server.port")
                .or(() -> Optional.of(8080))
                .filter(port -> port > 0)
                .ifPresent(port -> requireFree(address, port));
    }

    static void requireMemory(long bytes) {
        if (bytes < LEAST_MEMORY) {
            throw new StartRefused("start.memory", bytes >> 20);
        }
    }

    private static void requireDatabaseAddress(Environment settings) {
        String url = settings.getProperty("spring.datasource.url", "jdbc:mariadb:");
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartRefused("start.database-url", withoutSecrets(url));
        }
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//…@");
    }

    private static void requireSpoken(String language) {
        List<String> spoken = Languages.ALL.stream().map(Locale::getLanguage).toList();
        if (!language.isBlank() && !spoken.contains(language.strip())) {
            throw new StartRefused("start.language", language.strip(), String.join(", ", spoken));
        }
    }

    private static void requireCron(String cron) {
        if (!cron.equals("-") && !CronExpression.isValidExpression(cron)) {
            throw new StartRefused("start.cron", cron);
        }
    }

    private static Optional<Integer> port(Environment settings, String name) {
        Optional<String> written =
                Optional.ofNullable(settings.getProperty(name)).map(String::strip);
        Optional<Integer> port = written.filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number <= LARGEST_PORT);
        if (written.isPresent() && port.isEmpty()) {
            throw new StartRefused(
                    "start.port-wrong", name.toUpperCase(Locale.ROOT).replace('.', '_'), written.get());
        }
        return port;
    }

    private static InetAddress address(String written) {
        try {
            InetAddress address = InetAddress.getByName(written);
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(address, 0));
            }
            return address;
        } catch (UnknownHostException unknown) {
            throw new StartRefused("start.address", written);
        } catch (IOException notOfThisMachine) {
            throw new StartRefused("start.address", written);
        }
    }

    private static void requireFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartRefused("start.port-taken", Integer.toString(port), Integer.toString(port + 1));
        }
    }
}

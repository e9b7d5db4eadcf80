import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a command until the port answers 200, and stops it again. Prints the milliseconds that took and, for a machine
 * that had other work too, those of the processor: of the command and of what it started, as far as that still runs.
 */
final class TimeToStart {

    private TimeToStart() {}

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + arguments[1] + "/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(arguments[0])
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (!answers(client, request)) {
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(10)) {
                process.destroy();
                throw new IllegalStateException("It did not start");
            }
            Thread.sleep(10);
        }
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin) + " " + processorTime(process));
        process.destroy();
        process.waitFor();
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long processorTime(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(running -> running.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }
}

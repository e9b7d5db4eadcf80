import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Prints how many milliseconds a command takes until the port answers 200, and stops it again. */
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
            if (!process.isAlive() || System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(5)) {
                throw new IllegalStateException("It did not start");
            }
            Thread.sleep(10);
        }
        System.out.println(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
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
}

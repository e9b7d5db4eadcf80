package org.astrolabio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;

/** The application as it is delivered, in a process of its own on its embedded database. */
final class PackagedApplication implements AutoCloseable {

    private final Path data;
    private final int port;
    private Process process;

    PackagedApplication(Path data) throws IOException {
        this.data = data;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts it on the same data and the same port as before, and returns when it answers. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "astrolabio.jar").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "ASTROLABIO_DATA", data.toString(),
                        "SERVER_PORT", Integer.toString(port),
                        "ASTROLABIO_REHEARSAL_AT_START", "false"));
        process = builder.start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(address())) {
                Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("The application ended before it answered");
    }

    /** As {@code kill -9} does; its database server is left behind. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Takes the database's files away and kills its server, so that no new one can start. */
    void loseDatabase() throws IOException {
        Files.move(data.resolve("database"), data.resolve("away"));
        databaseServer().destroyForcibly();
    }

    void findDatabase() throws IOException {
        Files.move(data.resolve("away"), data.resolve("database"));
    }

    private ProcessHandle databaseServer() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("mariadbd.pid")).strip()))
                .orElseThrow();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
        try {
            databaseServer().destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchElementException alreadyGone) {
            // It has ended with its application.
        }
    }
}

package org.astrolabio.database.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Commands of the server's program: to make an empty database, and to serve one on the loopback interface. */
final class ServerProcess {

    private static final Duration TIME_TO_GET_READY = Duration.ofSeconds(60);
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql");

    private final ServerBinaries binaries;
    private final DataFolder folder;
    private final Credentials credentials;
    private final int port;

    ServerProcess(ServerBinaries binaries, DataFolder folder, Credentials credentials, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.credentials = credentials;
        this.port = port;
    }

    /** Makes the system tables where there is no database yet; a start that is killed on the way leaves none. */
    void initialize() throws IOException, InterruptedException {
        if (Files.exists(folder.databaseFolder())) {
            return;
        }
        Path unfinished = Files.createTempDirectory(folder.path(), "database-unfinished-");
        List<String> command = command(unfinished);
        command.add("--bootstrap");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.logFile().toFile())
                .start();
        try (OutputStream statements = process.getOutputStream()) {
            statements.write("create database mysql;\nuse mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String file : SYSTEM_TABLES) {
                Files.copy(binaries.share().resolve(file), statements);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("The database could not be made: see " + folder.logFile());
        }
        Files.move(unfinished, folder.databaseFolder(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns when the server answers. */
    Process serve() throws IOException, InterruptedException {
        credentials.writeInitFile(folder.initFile());
        List<String> command = command(folder.databaseFolder());
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadbd.sock",
                "--init-file=" + folder.initFile(),
                "--skip-name-resolve",
                "--local-infile=0",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=64M",
                "--max-connections=100"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.logFile().toFile()))
                .start();
        Files.writeString(folder.pidFile(), Long.toString(process.pid()));
        try {
            awaitReady(process);
        } catch (IOException | InterruptedException e) {
            DataFolder.stop(process.toHandle());
            throw e;
        } finally {
            Files.deleteIfExists(folder.initFile());
        }
        return process;
    }

    private List<String> command(Path data) throws IOException {
        // A server that starts deletes the temporary tables that it finds, be they its own or another server's.
        Path temporary = Files.createDirectories(folder.path().resolve("temporary"));
        List<String> command = new ArrayList<>(List.of(
                binaries.program().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.share(),
                "--datadir=" + data,
                "--tmpdir=" + temporary,
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_spanish_ai_ci",
                "--innodb-log-file-size=16M",
                "--log-warnings=1"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** A server that is ready greets whoever connects. */
    private void awaitReady(Process process) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TIME_TO_GET_READY.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("The database did not start: see " + folder.logFile());
            }
            if (greets()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IOException("The database did not answer within " + TIME_TO_GET_READY.toSeconds() + " s");
    }

    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(5_000);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}

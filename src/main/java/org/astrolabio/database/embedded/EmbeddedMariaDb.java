package org.astrolabio.database.embedded;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.astrolabio.database.embedded.EmbeddedDatabaseException.Reason;

/** A running MariaDB server on a free port of the loopback interface, started again whenever it dies. */
public final class EmbeddedMariaDb implements EmbeddedDatabase {

    private static final Logger LOG = System.getLogger(EmbeddedMariaDb.class.getName());

    private final DataFolder folder;
    private final Credentials credentials = Credentials.random();
    private final int port;
    private final ServerProcess server;
    private final Thread watchdog;
    private volatile Process process;
    private volatile boolean closing;

    private EmbeddedMariaDb(DataFolder folder, Path binariesFolder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        this.server = new ServerProcess(ServerBinaries.unpack(binariesFolder), folder, credentials, port);
        folder.keepLastLog();
        server.initialize();
        this.process = server.serve();
        credentials.writeAccessFile(folder.accessFile(), jdbcUrl());
        this.watchdog = Thread.ofPlatform().daemon().name("mariadbd-watchdog").start(this::keepAlive);
    }

    /** Whether the class path holds a server for this operating system. */
    public static boolean isAvailable() {
        return ServerBinaries.onClassPath();
    }

    /**
     * Starts a server over {@code dataFolder}, which is created where it is missing, and returns when it answers. All
     * that was committed before is there, whatever ended the last run. The server's program is unpacked below
     * {@code binariesFolder} once.
     *
     * @throws EmbeddedDatabaseException when that cannot be, with the reason
     */
    public static EmbeddedMariaDb start(Path dataFolder, Path binariesFolder) {
        if (!isAvailable()) {
            throw new EmbeddedDatabaseException(Reason.NO_BINARIES, dataFolder, "no MariaDB on the class path", null);
        }
        DataFolder folder = DataFolder.open(dataFolder);
        try {
            return new EmbeddedMariaDb(folder, binariesFolder);
        } catch (IOException e) {
            folder.close();
            throw folder.problem(Reason.NOT_STARTED, e);
        } catch (InterruptedException e) {
            folder.close();
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException(Reason.NOT_STARTED, folder.path(), "interrupted", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void keepAlive() {
        try {
            while (!closing) {
                int status = process.waitFor();
                if (!closing) {
                    LOG.log(Level.WARNING, "mariadbd ended with status {0}: starting it again", status);
                    startAgain();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        try {
            process = server.serve();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "mariadbd does not start; trying again in a second", e);
            Thread.sleep(1_000);
        }
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + Credentials.DATABASE;
    }

    @Override
    public String user() {
        return credentials.user();
    }

    @Override
    public String password() {
        return credentials.password();
    }

    /** The server's process id, which changes when it is started again. */
    public long pid() {
        return process.pid();
    }

    /** Stops the server, having written all to disk, and gives the data folder free. */
    @Override
    public void close() {
        closing = true;
        watchdog.interrupt();
        try {
            watchdog.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        DataFolder.stop(process.toHandle());
        try {
            Files.deleteIfExists(folder.accessFile());
            Files.deleteIfExists(folder.pidFile());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "files of the server not deleted", e);
        }
        folder.close();
    }
}

package org.astrolabio.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.astrolabio.database.embedded.EmbeddedDatabaseException.Reason;

/** The folder that holds the data, locked for this process alone for as long as it is open. */
final class DataFolder implements AutoCloseable {

    private static final long SPACE_TO_BEGIN = 800L << 20;
    private static final long SPACE_TO_GO_ON = 64L << 20;

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is missing, locks it, and stops a server that a killed application left behind.
     *
     * @throws EmbeddedDatabaseException when another application uses it, it cannot be written, or its disk is full
     */
    static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        FileChannel lock = lock(folder);
        DataFolder opened = new DataFolder(folder, lock);
        try {
            opened.requireSpace();
            opened.stopServerLeftBehind();
            return opened;
        } catch (RuntimeException | IOException e) {
            opened.close();
            throw e instanceof RuntimeException known ? known : opened.problem(Reason.NOT_WRITABLE, (IOException) e);
        }
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            closeToOthers(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("astrolabio.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(Reason.NOT_WRITABLE, folder, String.valueOf(e.getMessage()), e);
        }
        throw new EmbeddedDatabaseException(Reason.LOCKED, folder, "in use: " + folder, null);
    }

    /** Whatever stands in it is for its owner alone, as far as the file system knows of owners. */
    private static void closeToOthers(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                && Files.getOwner(folder).getName().equals(System.getProperty("user.name"))) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException thisProcessHoldsIt) {
            return false;
        }
    }

    private void requireSpace() throws IOException {
        long needed = Files.exists(databaseFolder()) ? SPACE_TO_GO_ON : SPACE_TO_BEGIN;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new EmbeddedDatabaseException(
                    Reason.DISK_FULL, folder, "less than " + (needed >> 20) + " MB left", null);
        }
    }

    /** Tells a full disk from any other reason for a failed write. */
    EmbeddedDatabaseException problem(Reason otherwise, IOException cause) {
        boolean full = folder.toFile().getUsableSpace() < SPACE_TO_GO_ON;
        String detail = String.valueOf(cause.getMessage());
        return new EmbeddedDatabaseException(full ? Reason.DISK_FULL : otherwise, folder, detail, cause);
    }

    private void stopServerLeftBehind() throws IOException {
        Optional<ProcessHandle> leftBehind =
                recordedPid().flatMap(ProcessHandle::of).filter(this::servesThisFolder);
        if (leftBehind.isPresent()) {
            stop(leftBehind.get());
        }
        Files.deleteIfExists(pidFile());
    }

    private Optional<Long> recordedPid() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile()).strip();
        return pid.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(pid)) : Optional.empty();
    }

    /** A process id may have been given to another program since: only the command line tells. */
    private boolean servesThisFolder(ProcessHandle process) {
        String dataArgument = "--datadir=" + databaseFolder();
        ProcessHandle.Info info = process.info();
        return info.arguments()
                .map(arguments -> java.util.Arrays.asList(arguments).contains(dataArgument))
                .or(() -> info.commandLine().map(line -> line.contains(dataArgument)))
                .orElse(false);
    }

    static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    Path path() {
        return folder;
    }

    Path databaseFolder() {
        return folder.resolve("database");
    }

    Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    Path logFile() {
        return folder.resolve("mariadbd.log");
    }

    /** Begins a log anew; why the server ended the last time is still told by the one before. */
    void keepLastLog() throws IOException {
        if (Files.exists(logFile())) {
            Files.move(logFile(), folder.resolve("mariadbd.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a command of the same person needs to join the server while it runs. */
    Path accessFile() {
        return accessFile(folder);
    }

    static Path accessFile(Path folder) {
        return folder.resolve("mariadbd.access");
    }

    Path initFile() {
        return folder.resolve("mariadbd-init.sql");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.astrolabio.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Files that are kept all together or not at all: each is written beside its place, and moved there when all are
 * complete. Closing it takes away what was not kept.
 */
final class OutputFiles implements AutoCloseable {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file that could not be saved. */
    static final class NotSaved extends Exception {

        private final transient Path file;
        private final String messageKey;

        private NotSaved(Path file, String messageKey, IOException cause) {
            super(cause.getMessage(), cause);
            this.file = file;
            this.messageKey = messageKey;
        }

        Path file() {
            return file;
        }

        String messageKey() {
            return messageKey;
        }
    }

    private final Map<Path, Path> prepared = new LinkedHashMap<>();

    void prepare(Path file, Content content) throws NotSaved {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                throw new NotSaved(file, "commandline.output-not-a-file", new IOException());
            }
            Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
            prepared.put(beside, target);
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw notSaved(file, e);
        }
    }

    /** Moves all files to their places. */
    void keep() throws NotSaved {
        for (Map.Entry<Path, Path> file : prepared.entrySet()) {
            try {
                move(file.getKey(), file.getValue());
            } catch (IOException e) {
                throw notSaved(file.getValue(), e);
            }
        }
        prepared.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static NotSaved notSaved(Path file, IOException cause) {
        String key =
                switch (cause) {
                    case NoSuchFileException ignored -> "commandline.output-no-folder";
                    case AccessDeniedException ignored -> "commandline.output-not-allowed";
                    default -> "commandline.output-failed";
                };
        return new NotSaved(file, key, cause);
    }

    @Override
    public void close() {
        prepared.keySet().forEach(beside -> beside.toFile().delete());
    }
}

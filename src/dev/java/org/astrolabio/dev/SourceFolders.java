package org.astrolabio.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which files of some folders were changed since it was asked last. It looks at all of them, which takes some
 * milliseconds: the notices that an operating system gives come late on some and not at all on others.
 */
final class SourceFolders {

    private final List<Path> folders;
    private final Predicate<Path> watched;
    private Map<Path, FileTime> known;

    /** @param watched which files of the folders count */
    SourceFolders(List<Path> folders, Predicate<Path> watched) {
        this.folders = List.copyOf(folders);
        this.watched = watched;
        this.known = files();
    }

    /** Those added, changed or taken away since the last call, or since this object was made. */
    Set<Path> changed() {
        Map<Path, FileTime> now = files();
        Set<Path> changed = new HashSet<>(known.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(file -> now.containsKey(file) && now.get(file).equals(known.get(file)));
        known = now;
        return changed;
    }

    /** All files, and when each was changed last. */
    Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new HashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                collect(folder, files);
            }
        }
        return files;
    }

    private void collect(Path folder, Map<Path, FileTime> files) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (watched.test(file)) {
                        files.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

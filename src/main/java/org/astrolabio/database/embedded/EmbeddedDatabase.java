package org.astrolabio.database.embedded;

import java.nio.file.Path;
import org.astrolabio.database.embedded.EmbeddedDatabaseException.Reason;

/** A way into the embedded database of a data folder: its own server, or the one of an application that runs already. */
public sealed interface EmbeddedDatabase extends AutoCloseable permits EmbeddedMariaDb, JoinedDatabase {

    /**
     * Starts a server as {@link EmbeddedMariaDb#start} does, or joins the one that another application of the same person
     * runs over the folder.
     *
     * @throws EmbeddedDatabaseException when neither can be, with the reason
     */
    static EmbeddedDatabase startOrJoin(Path dataFolder, Path binariesFolder) {
        try {
            return EmbeddedMariaDb.start(dataFolder, binariesFolder);
        } catch (EmbeddedDatabaseException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            return JoinedDatabase.find(e.folder()).orElseThrow(() -> e);
        }
    }

    String jdbcUrl();

    String user();

    String password();

    @Override
    void close();
}

package org.astrolabio.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/** A connection for each statement, closed behind it. */
record SingleConnections(DatabaseForTests database) implements ConnectionProvider {

    @Override
    public Connection acquire() {
        try {
            return database.connect();
        } catch (SQLException e) {
            throw new DataAccessException("No connection", e);
        }
    }

    @Override
    public void release(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("Not closed", e);
        }
    }
}

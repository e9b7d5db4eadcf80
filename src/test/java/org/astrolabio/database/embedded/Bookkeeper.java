package org.astrolabio.database.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A program to be killed: stores one number after the other and prints each as soon as it is committed. */
final class Bookkeeper {

    private Bookkeeper() {}

    public static void main(String[] arguments) throws SQLException {
        EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println("pid " + database.pid());
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists entry (number int primary key)");
            for (int number = 0; ; number++) {
                statement.execute("insert into entry values (" + number + ")");
                System.out.println(number);
            }
        }
    }

    static Connection connect(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}

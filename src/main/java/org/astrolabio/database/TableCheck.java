package org.astrolabio.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks over the tables at a start, so that a damaged one is found then and not by whoever wants to read it. The smallest come
 * first; what there is no time for is not looked at, and the log says so.
 */
@Component
class TableCheck {

    private static final Logger LOG = LoggerFactory.getLogger(TableCheck.class);
    private static final String SMALLEST_FIRST = """
            select table_name
              from information_schema.tables
             where table_schema = database() and table_type = 'BASE TABLE'
             order by coalesce(data_length, 0), table_name
            """;

    private final Duration longest;

    TableCheck(@Value("${astrolabio.table-check:15s}") Duration longest) {
        this.longest = longest;
    }

    /** @throws DatabaseUnusable if there are damaged tables, with their names */
    void require(DataSource database) {
        long end = System.nanoTime() + longest.toNanos();
        List<String> damaged = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                long seconds = Duration.ofNanos(end - System.nanoTime()).toSeconds();
                if (seconds < 1) {
                    LOG.info("There was no time to look over the table {} and larger ones", table);
                    break;
                }
                statement.setQueryTimeout(Math.toIntExact(seconds));
                if (isDamaged(table, statement)) {
                    damaged.add(table);
                }
            }
        } catch (SQLException problem) {
            throw DatabaseUnusable.because(problem);
        }
        if (!damaged.isEmpty()) {
            throw DatabaseUnusable.damaged(damaged);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(SMALLEST_FIRST)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean isDamaged(String table, Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("check table `" + table + "` quick")) {
            boolean sound = true;
            boolean inTime = true;
            while (rows.next()) {
                String text = String.valueOf(rows.getString("Msg_text"));
                switch (String.valueOf(rows.getString("Msg_type"))) {
                    case "status" -> sound = sound && text.equals("OK");
                    case "error", "Error" -> sound = false;
                    default -> LOG.warn("The database says of the table {}: {}", table, text);
                }
                inTime = inTime && !text.contains("interrupted");
            }
            return inTime && !sound;
        } catch (SQLTimeoutException late) {
            LOG.info("The table {} is too large to be looked over at a start", table);
            return false;
        }
    }
}

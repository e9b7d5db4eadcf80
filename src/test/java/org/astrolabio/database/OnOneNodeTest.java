package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class OnOneNodeTest {

    private static final String NAME = "job-of-the-test";

    private final DatabaseForTests database = DatabaseForTests.shared();
    private final DSLContext db = database.dsl();
    private final JdbcTemplate jdbc =
            new JdbcTemplate(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    private final OnOneNode one = new OnOneNode(jdbc, new Hasty());
    private final OnOneNode other = new OnOneNode(jdbc);

    @AfterEach
    void stop() {
        one.destroy();
        other.destroy();
        db.execute("delete from shedlock where name = ?", NAME);
    }

    @Test
    void nobodyElseIsAtItAndAfterwardsTheNextMayBeAtOnce() {
        assertThat(one.run(NAME, () -> other.run(NAME, () -> "at the same time")))
                .contains(Optional.empty());
        assertThat(other.run(NAME, () -> "afterwards")).contains("afterwards");
    }

    @Test
    void workThatFailsLetsTheNextTry() {
        assertThatIllegalStateException()
                .isThrownBy(() -> one.run(NAME, () -> {
                    throw new IllegalStateException();
                }));

        assertThat(other.run(NAME, () -> "afterwards")).contains("afterwards");
    }

    @Test
    void aSignOfLifeIsGivenForAsLongAsTheWorkLasts() {
        one.run(NAME, () -> {
            double atFirst = lockedFor();
            assertThat(atFirst).as("seconds after which another takes over").isBetween(30.0, 40.0);
            db.execute("update shedlock set lock_until = utc_timestamp(3) + interval 20 second where name = ?", NAME);
            await().atMost(Duration.ofSeconds(15)).until(() -> lockedFor() > 30);
            return atFirst;
        });

        assertThat(lockedFor()).isNotPositive();
    }

    private double lockedFor() {
        return ((Number) db.fetchValue(
                        "select timestampdiff(microsecond, utc_timestamp(3), lock_until) / 1e6 from shedlock where name = ?",
                        NAME))
                .doubleValue();
    }

    /** A minute takes it little more than half a second. */
    private static final class Hasty extends ScheduledThreadPoolExecutor {

        Hasty() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long delay, long period, TimeUnit unit) {
            return super.scheduleAtFixedRate(command, delay / 100, period / 100, unit);
        }
    }
}

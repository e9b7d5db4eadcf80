package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.astrolabio.database.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;

@UseCaseTest
class TransactionsTest {

    private final Transactions transactions;
    private final Owner owner;
    private final DSLContext db;

    TransactionsTest(Transactions transactions, Owner owner, DSLContext db) {
        this.transactions = transactions;
        this.owner = owner;
        this.db = db;
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1020})
    void triesAgainWhenTheDatabaseAsksForIt(int errorCode) {
        AtomicInteger attempts = new AtomicInteger();

        String result = transactions.run(() -> {
            if (attempts.incrementAndGet() < 4) {
                throw problem(errorCode);
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(4);
    }

    @Test
    void givesUpAfterSixAttempts() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    throw problem(1213);
                }))
                .isInstanceOf(CannotAcquireLockException.class);

        assertThat(attempts).hasValue(6);
    }

    @Test
    void doesNotRepeatWhatWouldFailAgain() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.run(() -> {
                    attempts.incrementAndGet();
                    return db.fetch("select nonsense from nowhere");
                }))
                .isInstanceOf(DataAccessException.class)
                .isNotInstanceOf(DataAccessResourceFailureException.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void undoesWhatWasDoneBeforeAFailure() {
        AccessKey key = owner.begins();

        assertThatThrownBy(() -> transactions.run(() -> {
                    db.execute("update assessment set revision = 7 where id = ?", key.assessment());
                    throw new AssessmentFinished();
                }))
                .isInstanceOf(AssessmentFinished.class);

        assertThat(revision(key)).isZero();
    }

    /** Two transactions that lock the same two rows in opposite order: the database ends one of them. */
    @Test
    void survivesARealDeadlock() throws Exception {
        AccessKey first = owner.begins();
        AccessKey second = owner.begins();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> one = threads.submit(() -> increment(first, second, bothHoldOne, attempts));
            Future<?> other = threads.submit(() -> increment(second, first, bothHoldOne, attempts));
            one.get();
            other.get();
        }

        assertThat(attempts).hasValue(3);
        assertThat(revision(first)).isEqualTo(2);
        assertThat(revision(second)).isEqualTo(2);
    }

    private void increment(AccessKey one, AccessKey other, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
        transactions.run(() -> {
            increment(one);
            if (attempts.incrementAndGet() <= 2) {
                await(bothHoldOne);
            }
            increment(other);
            return one;
        });
    }

    private void increment(AccessKey key) {
        db.execute("update assessment set revision = revision + 1 where id = ?", key.assessment());
    }

    private int revision(AccessKey key) {
        return db.fetchOne("select revision from assessment where id = ?", key.assessment())
                .get(0, int.class);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataAccessException problem(int errorCode) {
        return new CannotAcquireLockException("", new SQLException("", "40001", errorCode));
    }
}

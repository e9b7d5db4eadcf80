package org.astrolabio.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Asks, keeps and takes back the consent of a company to count when others are compared. Who may do so, callers know. */
@Service
public class ShareResults {

    private final Transactions transactions;
    private final ConsentRepository consents;
    private final Clock clock;

    ShareResults(Transactions transactions, ConsentRepository consents, Clock clock) {
        this.transactions = transactions;
        this.consents = consents;
        this.clock = clock;
    }

    public Consent state(UUID company) {
        return consents.latest(company);
    }

    /** Counts from the next rebuild on. Saying it again changes nothing. */
    public void give(UUID company) {
        transactions.run(() -> {
            consents.lock(company);
            if (!consents.latest(company).isInForce()) {
                consents.insert(company, now());
            }
            return company;
        });
    }

    /** No longer counts from the next rebuild on. */
    public void withdraw(UUID company) {
        transactions.run(() -> {
            consents.lock(company);
            consents.withdraw(company, now());
            return company;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

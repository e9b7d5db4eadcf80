package org.astrolabio.comparison;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Keeps which of its sectors a company wants to be compared in. Who may choose, callers know. */
@Service
public class ChooseSector {

    private final Transactions transactions;
    private final SectorRepository sectors;
    private final Clock clock;

    ChooseSector(Transactions transactions, SectorRepository sectors, Clock clock) {
        this.transactions = transactions;
        this.sectors = sectors;
        this.clock = clock;
    }

    /**
     * @param sector one of those that {@link ComparePeers} names; in a comparison that does not have it, the choice has no
     *     effect
     */
    public void choose(UUID company, String sector) {
        transactions.run(() -> {
            sectors.choose(company, sector, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return sector;
        });
    }
}

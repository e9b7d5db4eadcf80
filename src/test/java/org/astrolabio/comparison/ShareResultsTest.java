package org.astrolabio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.database.schema.Tables.PEER_CONSENT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@PeersTest
class ShareResultsTest {

    private final PeerCompanies companies;
    private final ShareResults share;
    private final DSLContext db;

    ShareResultsTest(PeerCompanies companies, ShareResults share, DSLContext db) {
        this.companies = companies;
        this.share = share;
        this.db = db;
    }

    @Test
    void nobodyAgreesUnasked() {
        assertThat(share.state(companies.company())).isEqualTo(Consent.NEVER_GIVEN);
        assertThat(Consent.NEVER_GIVEN.isInForce()).isFalse();
    }

    @Test
    void isGivenTakenBackAndGivenAgainAndEachTimeIsKept() {
        UUID company = companies.company();

        share.give(company);
        Consent given = share.state(company);
        assertThat(given.isInForce()).isTrue();

        share.give(company);
        assertThat(share.state(company)).as("saying it again").isEqualTo(given);

        share.withdraw(company);
        Consent withdrawn = share.state(company);
        assertThat(withdrawn.isInForce()).isFalse();
        assertThat(withdrawn.givenAt()).isEqualTo(given.givenAt());
        assertThat(withdrawn.withdrawnAt().orElseThrow())
                .isAfterOrEqualTo(given.givenAt().orElseThrow());

        share.withdraw(company);
        assertThat(share.state(company)).as("taking it back again").isEqualTo(withdrawn);

        share.give(company);
        assertThat(share.state(company).isInForce()).isTrue();
        assertThat(db.fetchCount(PEER_CONSENT, PEER_CONSENT.COMPANY_ID.eq(company)))
                .isEqualTo(2);
    }

    @Test
    void isEachCompanysOwn() {
        UUID company = companies.company();
        share.give(company);

        assertThat(share.state(companies.company()).isInForce()).isFalse();
    }
}

package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.astrolabio.definition.Questionnaires;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

@UseCaseTest
class StartAssessmentTest {

    private final StartAssessment start;
    private final OpenAssessment open;
    private final Questionnaires questionnaires;
    private final DSLContext db;
    private final Clock clock;

    StartAssessmentTest(
            StartAssessment start, OpenAssessment open, Questionnaires questionnaires, DSLContext db, Clock clock) {
        this.start = start;
        this.open = open;
        this.questionnaires = questionnaires;
        this.db = db;
        this.clock = clock;
    }

    @Test
    void beginsEmptyUnderTheCurrentVersion() {
        Instant before = clock.instant().minusMillis(1);

        OpenedAssessment opened = open.open(start.start(Locale.ENGLISH));

        assertThat(opened.questionnaire()).isSameAs(questionnaires.current());
        assertThat(opened.sheet().answers()).isEmpty();
        assertThat(opened.company()).isEqualTo(CompanyDraft.EMPTY);
        assertThat(opened.revision()).isZero();
        assertThat(opened.startedAt()).isBetween(before, clock.instant());
        assertThat(opened.finishedAt()).isEmpty();
    }

    @Test
    void givesEachAssessmentAKeyOfItsOwnInTheOrderOfStarting() throws InterruptedException {
        AccessKey first = start.start(Locale.ENGLISH);
        Thread.sleep(2);
        AccessKey second = start.start(Locale.ENGLISH);

        assertThat(first.secret()).isNotEqualTo(second.secret());
        assertThat(first.assessment().version()).isEqualTo(7);
        assertThat(first.assessment().toString()).isLessThan(second.assessment().toString());
    }

    @Test
    void keepsNoMoreOfTheSecretThanItsHash() throws Exception {
        AccessKey key = start.start(Locale.ENGLISH);
        String text = key.secret().text();

        byte[] stored = db.fetchOptional(
                        "select access_hash from company_access natural join (select company_id from assessment where id = ?) as its",
                        key.assessment())
                .orElseThrow()
                .get(0, byte[].class);

        assertThat(text).matches("[A-Za-z0-9_-]{43}");
        assertThat(stored)
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(key.toString()).doesNotContain(text);
    }
}

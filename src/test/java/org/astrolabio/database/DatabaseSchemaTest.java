package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.database.schema.Tables.QUESTIONNAIRE_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseSchemaTest {

    private final DSLContext dsl = DatabaseForTests.shared().dsl();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @Test
    void anInstantComesBackTheSameInAnyZone() {
        // 02:30 on that night does not exist in Madrid: the clocks go from 02:00 to 03:00.
        Instant inTheGap = Instant.parse("2026-03-29T02:30:00.123456Z");
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));

        store("zone", inTheGap);

        assertThat(storedAt("zone")).isEqualTo(inTheGap);
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        assertThat(storedAt("zone")).isEqualTo(inTheGap);
        assertThat(dsl.fetchValue("select date_format(stored_at, '%Y-%m-%d %H:%i:%s.%f') from questionnaire_version"
                        + " where version = 'zone'"))
                .isEqualTo("2026-03-29 02:30:00.123456");
    }

    @Test
    void anInstantComesBackTheSameFromABatchWithoutParameters() {
        Instant inTheGap = Instant.parse("2026-03-29T02:30:00.123456Z");
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Madrid"));
        store("batch", Instant.EPOCH);

        Query query = dsl.update(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.STORED_AT, inTheGap)
                .where(QUESTIONNAIRE_VERSION.VERSION.eq("batch"));
        dsl.batch(query, query).execute();

        assertThat(storedAt("batch")).isEqualTo(inTheGap);
    }

    @Test
    void spanishIsSortedAsInSpanish() {
        List<String> names = dsl.fetch("select name from (select 'ñandú' as name union select 'nube' union select 'oro'"
                        + " union select 'África' union select 'ala' union select 'nzz') as names"
                        + " order by name collate utf8mb4_uca1400_spanish_ai_ci")
                .getValues(0, String.class);

        assertThat(names).containsExactly("África", "ala", "nube", "nzz", "ñandú", "oro");
    }

    private void store(String version, Instant storedAt) {
        dsl.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.HASH, version)
                .set(QUESTIONNAIRE_VERSION.VERSION, version)
                .set(QUESTIONNAIRE_VERSION.CONTENT, new byte[0])
                .set(QUESTIONNAIRE_VERSION.STORED_AT, storedAt)
                .execute();
    }

    private Instant storedAt(String version) {
        return dsl.select(QUESTIONNAIRE_VERSION.STORED_AT)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.VERSION.eq(version))
                .fetchSingle(QUESTIONNAIRE_VERSION.STORED_AT);
    }
}

package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.astrolabio.database.schema.Tables.QUESTIONNAIRE_VERSION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.database.DatabaseForTests;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** Versions of the questionnaire outlive the folder. */
class QuestionnaireArchiveTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final DSLContext db = DatabaseForTests.shared().dsl();

    private Questionnaires startedOver(Trial trial) {
        QuestionnaireReading.Valid read = (QuestionnaireReading.Valid) trial.read();
        return QuestionnaireArchive.open(new StoredQuestionnaires(new QuestionnaireRepository(db)), read, CLOCK);
    }

    private static Trial titled(String title) {
        return Trial.small().with("en/questionnaire.yaml", titleLine(), "title: \"" + title + "\"");
    }

    private static String titleLine() {
        return Trial.small()
                .text("en/questionnaire.yaml")
                .lines()
                .filter(line -> line.startsWith("title:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOldVersionIsReadAfterTheFolderChanged() {
        Questionnaire old = startedOver(titled("Of old")).current();
        Questionnaires today = startedOver(titled("Of today"));
        assertThat(today.current().hash()).isNotEqualTo(old.hash());
        Questionnaire again = today.byHash(old.hash());
        assertThat(again.hash()).isEqualTo(old.hash());
        assertThat(again.texts(Locale.ENGLISH).title()).isEqualTo("Of old");
        assertThat(today.byHash(today.current().hash())).isSameAs(today.current());
    }

    @Test
    void eachVersionHasItsOwnGuidanceAndAnOldOneMayHaveNone() {
        Questionnaires old = startedOver(titled("Without"));
        String without = old.current().hash();
        assertThat(old.guidance()).isSameAs(Guidance.NONE);
        String with = startedOver(Trial.guided()).current().hash();
        Questionnaires today = startedOver(titled("Alone"));
        assertThat(today.guidance(without)).isSameAs(Guidance.NONE);
        assertThat(today.guidance(with).catalogue().actions())
                .extracting(Action::id)
                .containsExactly("terms", "open");
        assertThat(today.guidance(with).texts(Locale.ENGLISH).action("terms").title())
                .isEqualTo("So A");
        assertThatThrownBy(() -> today.guidance("f".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    /** The older ones did not say either by what companies are compared. */
    @Test
    void anOldVersionThatNamesNoRoleHasThoseThatTheProgramTookForGranted() {
        Questionnaires today = startedOver(Trial.real());
        Trial unnamed = Trial.real().without("questionnaire.yaml", "(?s)\nroles:.*?(?=\nconditions:)");
        Trial older = unnamed.without("sections/company.yaml", "\n    compared: true")
                .without("es/sections/company.yaml", "\n    cohorts:(\n      .*)+")
                .without("en/sections/company.yaml", "\n    cohorts:(\n      .*)+");
        for (Trial trial : List.of(unnamed, older)) {
            String hash = startedOver(trial).current().hash();

            assertThat(today.byHash(hash).roles())
                    .usingRecursiveComparison()
                    .ignoringFields("servesEveryLanguage")
                    .isEqualTo(today.current().roles());
            assertThat(today.byHash(hash).roles().servesEveryLanguage())
                    .contains(new Condition.In(
                            "customer-service.international", List.of("all-languages", "languages-and-hours")));
            assertThat(today.guidance(hash).catalogue().actions())
                    .isEqualTo(today.guidance().catalogue().actions());
        }
    }

    @Test
    void whatAnOldVersionDoesNotHaveHasNoRole() {
        assertThat(startedOver(titled("Without roles")).current().roles()).isEqualTo(Roles.NONE);
    }

    @Test
    void theSameVersionIsStoredOnce() {
        String hash = startedOver(titled("Twice")).current().hash();
        startedOver(titled("Twice"));
        assertThat(db.fetchCount(QUESTIONNAIRE_VERSION, QUESTIONNAIRE_VERSION.HASH.eq(hash)))
                .isEqualTo(1);
    }

    @Test
    void whatWasNeverThereIsRefused() {
        Questionnaires questionnaires = startedOver(titled("Alone"));
        assertThatThrownBy(() -> questionnaires.byHash("f".repeat(64))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStoredVersionThatWasTamperedWithIsNotUsed() {
        String hash = startedOver(titled("Tampered")).current().hash();
        byte[] other = db.fetchValue(
                QUESTIONNAIRE_VERSION.CONTENT,
                QUESTIONNAIRE_VERSION.HASH.eq(
                        startedOver(titled("Other")).current().hash()));
        db.update(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.CONTENT, other)
                .where(QUESTIONNAIRE_VERSION.HASH.eq(hash))
                .execute();
        Questionnaires questionnaires = startedOver(titled("Alone"));
        assertThatThrownBy(() -> questionnaires.byHash(hash)).isInstanceOf(IllegalStateException.class);
    }
}

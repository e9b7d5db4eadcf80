package org.astrolabio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.PEER_BACKLOG;
import static org.astrolabio.database.schema.Tables.PEER_SUBMISSION;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.QuestionnairesForTests;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** From a stored diagnosis to what others are told of it. */
@PeersTest
class SubmittedDiagnosesTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();

    private final PeerCompanies companies;
    private final Diagnoses diagnoses;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final ShareResults share;
    private final ComparePeers compare;
    private final ChooseSector choose;
    private final RebuildBenchmarks rebuild;
    private final DSLContext db;

    SubmittedDiagnosesTest(
            PeerCompanies companies,
            Diagnoses diagnoses,
            Transactions transactions,
            ApplicationEventPublisher events,
            ShareResults share,
            ComparePeers compare,
            ChooseSector choose,
            RebuildBenchmarks rebuild,
            DSLContext db) {
        this.companies = companies;
        this.diagnoses = diagnoses;
        this.transactions = transactions;
        this.events = events;
        this.share = share;
        this.compare = compare;
        this.choose = choose;
        this.rebuild = rebuild;
        this.db = db;
    }

    @BeforeEach
    void startOver() {
        companies.startOver();
        QuestionnairesForTests.startedOver(RealQuestionnaire.FOLDER, db, Clock.systemUTC());
        db.deleteFrom(PEER_BACKLOG).execute();
    }

    @Test
    void aDiagnosisIsSubmittedInTheTransactionThatStoresIt() {
        UUID company = companies.company();
        Diagnosis diagnosis = diagnosis("drinks", "food");

        finish(company, diagnosis, false);

        assertThat(submitted(company)).contains(diagnosis.id());
        share.give(company);
        assertThat(rebuild.rebuild().orElseThrow().cohorts())
                .as("2 sectors with and without size, size, all")
                .isEqualTo(6);
    }

    @Test
    void whatIsNotStoredIsNotSubmitted() {
        UUID company = companies.company();

        assertThatIllegalStateException().isThrownBy(() -> finish(company, diagnosis("food"), true));

        assertThat(submitted(company)).isEmpty();
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        UUID company = companies.company();
        Diagnosis diagnosis = diagnosis("food");
        UUID assessment = finish(company, diagnosis, false);

        events.publishEvent(new DiagnosisMade(company, assessment, diagnosis.id(), diagnosis.createdAt()));

        assertThat(submitted(company)).contains(diagnosis.id());
        assertThat(db.fetchCount(PEER_SUBMISSION, PEER_SUBMISSION.COMPANY_ID.eq(company)))
                .isEqualTo(1);
    }

    @Test
    void aDiagnosisFromBeforeIsSubmittedAtTheNextRebuild() {
        UUID company = companies.company();
        Diagnosis diagnosis = diagnosis("food");
        UUID assessment = store(company, diagnosis);
        db.insertInto(PEER_BACKLOG).set(PEER_BACKLOG.ASSESSMENT_ID, assessment).execute();
        share.give(company);

        assertThat(rebuild.rebuild().orElseThrow().companies()).isEqualTo(1);

        assertThat(submitted(company)).contains(diagnosis.id());
        assertThat(db.fetchCount(PEER_BACKLOG)).isZero();
    }

    @Test
    void beforeTheFirstRebuildThereIsNothingToCompareWithButATimeWhenThereWillBe() {
        PeerComparison comparison = compare.compare(companies.company(), diagnosis("drinks", "food"));

        assertThat(comparison.comparison()).isEqualTo(new Comparison.NotYet(0, Optional.empty()));
        assertThat(comparison.sectors()).containsExactly("drinks", "food");
        assertThat(comparison.sector()).contains("drinks");
        assertThat(comparison.nextRebuild().orElseThrow()).isAfter(companies.now());
    }

    @Test
    void fewOthersAreCountedButNotToldOf() {
        for (int i = 0; i < 4; i++) {
            companies.sharing(50, "one", "food");
        }
        Instant asOf = rebuild.rebuild().orElseThrow().asOf();

        assertThat(compare.compare(companies.company(), diagnosis("food")).comparison())
                .isEqualTo(new Comparison.NotYet(4, Optional.of(asOf)));
    }

    @Test
    void aCompanyIsComparedInTheSectorThatItChooses() {
        for (int i = 0; i < 5; i++) {
            companies.sharing(10, "from-ten", "food");
            companies.sharing(90, "from-ten", "drinks");
            companies.sharing(50, "one", "fashion");
        }
        rebuild.rebuild().orElseThrow();
        UUID company = companies.company();
        Diagnosis diagnosis = diagnosis("drinks", "food");

        assertThat(among(company, diagnosis).cohort().sector()).contains("drinks");
        assertThat(among(company, diagnosis).overall().median()).isEqualTo(90.5);

        choose.choose(company, "food");
        assertThat(compare.compare(company, diagnosis).sector()).contains("food");
        assertThat(among(company, diagnosis).cohort())
                .isEqualTo(new Cohort(Optional.of("food"), Optional.of("from-ten")));
        assertThat(among(company, diagnosis).overall().median()).isEqualTo(10.5);

        choose.choose(company, "fashion");
        assertThat(compare.compare(company, diagnosis).sector())
                .as("not one of its own")
                .contains("drinks");
    }

    @Test
    void theCompanyItselfIsNotAmongTheOthers() {
        for (int i = 0; i < 5; i++) {
            companies.sharing(10, "from-ten", "food");
        }
        UUID company = companies.company();
        Diagnosis diagnosis = diagnosis("food");
        finish(company, diagnosis, false);
        share.give(company);
        assertThat(rebuild.rebuild().orElseThrow().companies()).isEqualTo(6);

        assertThat(among(company, diagnosis).companies()).isEqualTo(5);
        assertThat(among(companies.company(), diagnosis).companies()).isEqualTo(6);
    }

    private Comparison.Among among(UUID company, Diagnosis diagnosis) {
        return (Comparison.Among) compare.compare(company, diagnosis).comparison();
    }

    private Optional<UUID> submitted(UUID company) {
        return db.select(PEER_SUBMISSION.DIAGNOSIS_ID)
                .from(PEER_SUBMISSION)
                .where(PEER_SUBMISSION.COMPANY_ID.eq(company))
                .fetchOptional(PEER_SUBMISSION.DIAGNOSIS_ID);
    }

    private UUID finish(UUID company, Diagnosis diagnosis, boolean broken) {
        return transactions.run(() -> {
            UUID assessment = store(company, diagnosis);
            events.publishEvent(new DiagnosisMade(company, assessment, diagnosis.id(), diagnosis.createdAt()));
            if (broken) {
                throw new IllegalStateException("The disk is full");
            }
            return assessment;
        });
    }

    private UUID store(UUID company, Diagnosis diagnosis) {
        UUID assessment = UUID.randomUUID();
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, assessment)
                .set(ASSESSMENT.COMPANY_ID, company)
                .set(ASSESSMENT.QUESTIONNAIRE_HASH, diagnosis.questionnaireHash())
                .set(ASSESSMENT.LANGUAGE, "es")
                .set(ASSESSMENT.CREATED_AT, companies.now())
                .set(ASSESSMENT.UPDATED_AT, companies.now())
                .execute();
        diagnoses.store(assessment, diagnosis);
        return assessment;
    }

    private Diagnosis diagnosis(String... sectors) {
        return Diagnosis.of(
                UUID.randomUUID(),
                companies.now(),
                new Company("Lola", "ES", Optional.empty()),
                QUESTIONNAIRE,
                Rubric.NONE,
                RealQuestionnaire.worst(QUESTIONNAIRE)
                        .with(Map.of(
                                "company.sectors",
                                Answer.ChosenSeveral.of(sectors),
                                "company.employees",
                                new Answer.Chosen("from-ten"))),
                Measurements.NONE);
    }
}

package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.plan.ChangePlanSettings;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.TrackAction;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StartFollowUpTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Measure SELF_SERVICE = Measure.of("self-service-rate");
    private static final Map<String, Fraction> COUNTS =
            Map.of("solved-without-agent", Fraction.of(1), "tickets", Fraction.of(4));

    private final Companies companies;
    private final StartFollowUp startFollowUp;
    private final OpenAssessment open;
    private final AnswerQuestion answer;
    private final MeasureService measure;
    private final FinishAssessment finish;
    private final FollowLink followLink;
    private final TrackAction trackAction;
    private final ChangePlanSettings changeSettings;
    private final OpenPlan openPlan;
    private final CarriedPlans plans;
    private final DSLContext db;

    StartFollowUpTest(
            Companies companies,
            StartFollowUp startFollowUp,
            OpenAssessment open,
            AnswerQuestion answer,
            MeasureService measure,
            FinishAssessment finish,
            FollowLink followLink,
            TrackAction trackAction,
            ChangePlanSettings changeSettings,
            OpenPlan openPlan,
            CarriedPlans plans,
            DSLContext db) {
        this.companies = companies;
        this.startFollowUp = startFollowUp;
        this.open = open;
        this.answer = answer;
        this.measure = measure;
        this.finish = finish;
        this.followLink = followLink;
        this.trackAction = trackAction;
        this.changeSettings = changeSettings;
        this.openPlan = openPlan;
        this.plans = plans;
        this.db = db;
    }

    @Test
    void takesOverTheCompanyItsAnswersAndItsFigures() {
        AccessKey key = startFollowUp.start(companies.worst(Map.of()), SPANISH);
        measure.measure(key, SELF_SERVICE, COUNTS);
        finish.finish(key);
        OpenedAssessment before = open.open(key);

        AccessKey next = startFollowUp.start(key, SPANISH);

        OpenedAssessment after = open.open(next);
        assertThat(next.assessment()).isNotEqualTo(key.assessment());
        assertThat(next.secret()).isEqualTo(key.secret());
        assertThat(after.follows()).contains(key.assessment());
        assertThat(after.companyId()).isEqualTo(before.companyId());
        assertThat(after.finishedAt()).isEmpty();
        assertThat(after.company()).isEqualTo(before.company());
        assertThat(after.sheet()).isEqualTo(before.sheet());
        assertThat(after.measurements()).isEqualTo(before.measurements());
        assertThat(after.counts()).isEqualTo(before.counts()).isNotEmpty();
        assertThat(moments("answer", "answered_at", next)).isEqualTo(moments("answer", "answered_at", key));
        assertThat(moments("measurement", "measured_at", next)).isEqualTo(moments("measurement", "measured_at", key));
        assertThat(open.open(key)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void takesOverThePlanWithAllThatWasSaidOfIt() {
        AccessKey key = companies.worst(Map.of());
        PlanSettings settings = openPlan.open(key).plan().settings().withHoursPerMonth(33);
        changeSettings.change(key, openPlan.open(key).plan().settings(), settings);
        ActionProgress planned = new ActionProgress(
                Status.PLANNED, Optional.of("Lola"), Optional.of(LocalDate.of(2027, 1, 31)), Optional.of("Con Marta"));
        trackAction.track(key, "faq", planned);
        trackAction.track(key, "order-emails", with(Status.NOT_FOR_US));

        AccessKey next = startFollowUp.start(key, SPANISH);

        assertThat(plans.progress(next.assessment()))
                .isEqualTo(Map.of("faq", planned, "order-emails", with(Status.NOT_FOR_US)));
        assertThat(moments("action_progress", "changed_at", next))
                .isEqualTo(moments("action_progress", "changed_at", key));
        finish.finish(next);
        assertThat(openPlan.open(next).plan().settings()).isEqualTo(settings);
    }

    @Test
    void appliesWhatIsDoneSoThatTheOwnerCanCorrectIt() {
        AccessKey key = companies.worst(Map.of("strategy.sells-online", new Answer.Chosen("both")));
        trackAction.track(key, "faq", with(Status.DONE));
        Answer before =
                open.open(key).sheet().answer("customer-service.channels").orElseThrow();

        AccessKey next = startFollowUp.start(key, SPANISH);

        assertThat(open.open(next).sheet().answer("customer-service.channels"))
                .contains(Answer.ChosenSeveral.of("help-centre"));
        answer.answer(next, "customer-service.channels", before);
        assertThat(open.open(next).sheet()).isEqualTo(open.open(key).sheet());
        assertThat(open.open(key).sheet().answer("customer-service.channels")).contains(before);
    }

    @Test
    void whatTheOwnerCorrectedIsNoLongerDoneInTheNextPlan() {
        AccessKey key = companies.worst(Map.of("strategy.sells-online", new Answer.Chosen("both")));
        trackAction.track(key, "faq", with(Status.DONE));
        trackAction.track(key, "order-emails", with(Status.DONE));
        Answer before =
                open.open(key).sheet().answer("customer-service.channels").orElseThrow();
        AccessKey next = startFollowUp.start(key, SPANISH);
        answer.answer(next, "customer-service.channels", before);

        finish.finish(next);

        assertThat(plans.progress(next.assessment()))
                .isEqualTo(Map.of("faq", with(Status.IN_PROGRESS), "order-emails", with(Status.DONE)));
        assertThat(plans.progress(key.assessment()).get("faq")).isEqualTo(with(Status.DONE));
        assertThat(openPlan.open(next).plan().today().scorecard())
                .isEqualTo(openPlan.open(next).diagnosis().scorecard());
    }

    @Test
    void whatAFreshFigureDisprovesIsNoLongerDone() {
        AccessKey key = companies.worst(Map.of());
        trackAction.track(key, "customer-portal", with(Status.DONE));
        trackAction.track(key, "kpi-incentives", with(Status.DONE));
        AccessKey next = startFollowUp.start(key, SPANISH);
        measure.measure(next, SELF_SERVICE, COUNTS);

        finish.finish(next);

        assertThat(plans.progress(next.assessment()))
                .isEqualTo(Map.of("customer-portal", with(Status.IN_PROGRESS), "kpi-incentives", with(Status.DONE)));
    }

    @Test
    void whatIsSaidOfThePlanMeanwhileIsTakenOverToo() {
        AccessKey key = companies.worst(Map.of("strategy.sells-online", new Answer.Chosen("both")));
        trackAction.track(key, "order-emails", with(Status.PLANNED));
        AccessKey next = startFollowUp.start(key, SPANISH);
        trackAction.track(key, "faq", with(Status.DONE));
        trackAction.track(key, "order-emails", with(Status.IN_PROGRESS));
        PlanSettings settings = openPlan.open(key).plan().settings().withHoursPerMonth(7);
        changeSettings.change(key, openPlan.open(key).plan().settings(), settings);

        finish.finish(next);

        assertThat(plans.progress(next.assessment()))
                .isEqualTo(Map.of("faq", with(Status.DONE), "order-emails", with(Status.IN_PROGRESS)));
        assertThat(openPlan.open(next).plan().settings()).isEqualTo(settings);
    }

    @Test
    void aSecondClickGoesOnWithTheUnfinishedOne() {
        AccessKey key = companies.worst(Map.of());

        AccessKey next = startFollowUp.start(key, SPANISH);

        assertThat(startFollowUp.start(key, SPANISH)).isEqualTo(next);
        assertThat(startFollowUp.start(next, Locale.ENGLISH)).isEqualTo(next);
    }

    @Test
    void manyClicksAtOnceBeginOne() throws Exception {
        AccessKey key = companies.worst(Map.of());
        Set<AccessKey> begun = new HashSet<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<AccessKey>> clicks = IntStream.range(0, 8)
                    .mapToObj(click -> threads.submit(() -> startFollowUp.start(key, SPANISH)))
                    .toList();
            for (Future<AccessKey> click : clicks) {
                begun.add(click.get());
            }
        }

        assertThat(begun).hasSize(1);
    }

    @Test
    void eachBeginsFromTheLatestWhicheverKeyIsShown() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = startFollowUp.start(first, SPANISH);
        answer.answer(second, "customer-service.channels", Answer.ChosenSeveral.of("help-centre"));
        finish.finish(second);

        AccessKey third = startFollowUp.start(first, SPANISH);

        assertThat(open.open(third).follows()).contains(second.assessment());
        assertThat(open.open(third).sheet()).isEqualTo(open.open(second).sheet());
    }

    @Test
    void thePrivateLinkLeadsToTheLatestAndOpensThemAll() {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = startFollowUp.start(first, SPANISH);

        assertThat(followLink.follow(first.secret().text())).isEqualTo(second);
        assertThat(open.open(new AccessKey(first.assessment(), second.secret())).id())
                .isEqualTo(first.assessment());
    }

    @Test
    void aForeignKeyBeginsNothing() {
        AccessKey mine = companies.worst(Map.of());
        AccessKey foreign = companies.worst(Map.of());

        assertThatThrownBy(() -> startFollowUp.start(new AccessKey(mine.assessment(), foreign.secret()), SPANISH))
                .isInstanceOf(AssessmentNotFound.class);
        assertThat(followLink.follow(mine.secret().text())).isEqualTo(mine);
    }

    @Test
    void theOneBeforeStaysOpenToReadAndClosedToChange() {
        AccessKey key = companies.worst(Map.of());
        startFollowUp.start(key, SPANISH);

        assertThat(openPlan.open(key).diagnosis().createdAt())
                .isEqualTo(open.open(key).finishedAt().orElseThrow());
        assertThatThrownBy(() -> answer.answer(key, "strategy.exports", new Answer.Chosen("sporadic")))
                .isInstanceOf(AssessmentFinished.class);
    }

    private List<Instant> moments(String table, String column, AccessKey key) {
        return db.fetch("select " + column + " from " + table + " where assessment_id = ? order by 1", key.assessment())
                .getValues(0, Instant.class);
    }

    private static ActionProgress with(Status status) {
        return new ActionProgress(status, Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.astrolabio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TrackActionTest {

    private final Companies companies;
    private final TrackAction trackAction;
    private final OpenPlan openPlan;

    private AccessKey key;
    private String action;

    TrackActionTest(Companies companies, TrackAction trackAction, OpenPlan openPlan) {
        this.companies = companies;
        this.trackAction = trackAction;
        this.openPlan = openPlan;
    }

    @BeforeEach
    void finish() {
        key = companies.worst();
        action = openPlan.open(key)
                .plan()
                .plan()
                .actions()
                .findFirst()
                .orElseThrow()
                .action()
                .id();
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryStatus(Status status) {
        ActionProgress progress = progress(status, "Lola", "2027-02-28", "Con Marta");

        trackAction.track(key, action, progress);
        trackAction.track(key, action, progress);

        assertThat(stored()).isEqualTo(progress);
    }

    @Test
    void theLastWriteWins() {
        trackAction.track(key, action, progress(Status.PLANNED, "Lola", "2027-02-28", "Con Marta"));
        ActionProgress last =
                new ActionProgress(Status.IN_PROGRESS, Optional.empty(), Optional.empty(), Optional.empty());

        trackAction.track(key, action, last);

        assertThat(stored()).isEqualTo(last);
    }

    @Test
    void whatTwoPagesSayComesTogether() {
        ActionProgress shown = ActionProgress.OPEN;
        trackAction.track(key, action, shown, progress(Status.PLANNED, "Lola", "2027-02-28", "Con Marta"));

        trackAction.track(
                key,
                action,
                shown,
                new ActionProgress(Status.DONE, Optional.empty(), Optional.empty(), Optional.of("Sin Marta")));

        assertThat(stored()).isEqualTo(progress(Status.DONE, "Lola", "2027-02-28", "Sin Marta"));
        trackAction.track(
                key,
                action,
                stored(),
                new ActionProgress(Status.DONE, Optional.empty(), stored().due(), stored().note()));
        assertThat(stored().owner()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "שלום לולה",
                "👩🏽‍💻 Ñandú",
                "=1+1",
                "'; drop table action_progress; --"
            })
    void keepsTextsAsTheyAreGiven(String text) {
        ActionProgress progress = progress(Status.PLANNED, text, "2027-02-28", text + "\n" + text);

        trackAction.track(key, action, progress);

        assertThat(stored()).isEqualTo(progress);
    }

    @Test
    void dropsWhiteSpaceAround() {
        trackAction.track(key, action, progress(Status.PLANNED, "  Lola ", "2027-02-28", " \n "));

        assertThat(stored().owner()).contains("Lola");
        assertThat(stored().note()).isEmpty();
    }

    @Test
    void takesTheLongestTexts() {
        ActionProgress longest = progress(Status.PLANNED, "😀".repeat(100), "2099-12-31", "ñ".repeat(1000));

        trackAction.track(key, action, longest);

        assertThat(stored()).isEqualTo(longest);
    }

    @Test
    void refusesWhatIsTooLongOrCannotBePrinted() {
        ActionProgress before = progress(Status.PLANNED, "Lola", "2027-02-28", "Con Marta");
        trackAction.track(key, action, before);

        assertRefused(
                action,
                progress(Status.DONE, "😀".repeat(101), "2100-01-01", "x".repeat(100_000)),
                new ProgressProblem.OwnerTooLong(101, 100),
                new ProgressProblem.NoteTooLong(100_000, 1000),
                new ProgressProblem.DueOutside(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)));
        assertRefused(
                action,
                progress(Status.DONE, "Lo\nla", "-999999999-01-01", "a\u0000b"),
                new ProgressProblem.OwnerNotPrintable("U+000A LINE FEED (LF)"),
                new ProgressProblem.NoteNotPrintable("U+0000 NULL"),
                new ProgressProblem.DueOutside(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31)));
        assertRefused("no-such-action", before, new ProgressProblem.NoSuchAction("no-such-action"));

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void letsNobodyElseTrack() {
        AccessKey unfinished = companies.unfinished();
        AccessKey foreign = new AccessKey(key.assessment(), unfinished.secret());

        assertThatThrownBy(() -> trackAction.track(foreign, action, ActionProgress.OPEN))
                .isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> trackAction.track(unfinished, action, ActionProgress.OPEN))
                .isInstanceOf(NoDiagnosisYet.class);
    }

    private void assertRefused(String id, ActionProgress progress, ProgressProblem... problems) {
        assertThatExceptionOfType(RefusedProgress.class)
                .isThrownBy(() -> trackAction.track(key, id, progress))
                .satisfies(refused -> assertThat(refused.problems()).containsExactlyInAnyOrder(problems));
    }

    private ActionProgress stored() {
        return openPlan.open(key).plan().progress(action);
    }

    private static ActionProgress progress(Status status, String owner, String due, String note) {
        return new ActionProgress(status, Optional.of(owner), Optional.of(LocalDate.parse(due)), Optional.of(note));
    }
}

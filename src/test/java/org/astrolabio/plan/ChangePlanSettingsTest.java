package org.astrolabio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.PlanSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ChangePlanSettingsTest {

    private static final PlanSettings NIGHT_SHIFT = settings(120, Set.of("es", "en", "gsw"));
    private static final PlanSettings SHOWN = new PlanSettings(
            20,
            Set.of("es"),
            new ServiceHours(
                    ZoneId.of("Europe/Madrid"),
                    Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                    LocalTime.of(9, 0),
                    LocalTime.of(18, 0)));

    private final Companies companies;
    private final ChangePlanSettings changePlanSettings;
    private final OpenPlan openPlan;

    ChangePlanSettingsTest(Companies companies, ChangePlanSettings changePlanSettings, OpenPlan openPlan) {
        this.companies = companies;
        this.changePlanSettings = changePlanSettings;
        this.openPlan = openPlan;
    }

    @Test
    void refillsTheWaves() {
        AccessKey key = companies.worst();
        OpenedPlan usual = openPlan.open(key);

        changePlanSettings.change(key, SHOWN, NIGHT_SHIFT);
        changePlanSettings.change(key, SHOWN, NIGHT_SHIFT);

        OpenedPlan changed = openPlan.open(key);
        assertThat(changed.plan().settings()).isEqualTo(NIGHT_SHIFT);
        assertThat(changed.plan().plan().waves().getFirst().actions())
                .hasSizeGreaterThan(
                        usual.plan().plan().waves().getFirst().actions().size());
        assertThat(changed.diagnosis()).isEqualTo(usual.diagnosis());
    }

    @Test
    void twoPagesDoNotUndoEachOther() {
        AccessKey key = companies.worst();
        ServiceHours later = new ServiceHours(
                SHOWN.hours().zone(),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                LocalTime.of(10, 0),
                LocalTime.of(20, 0));

        changePlanSettings.change(key, SHOWN, SHOWN.withHoursPerMonth(40));
        changePlanSettings.change(key, SHOWN, new PlanSettings(20, Set.of("es", "en"), SHOWN.hours()));
        changePlanSettings.change(key, SHOWN, new PlanSettings(20, Set.of("fr"), later));

        assertThat(openPlan.open(key).plan().settings()).isEqualTo(new PlanSettings(40, Set.of("en", "fr"), later));
    }

    @Test
    void takesTheExtremes() {
        AccessKey key = companies.worst();
        ServiceHours never = new ServiceHours(ZoneId.of("UTC"), Set.of(), LocalTime.MIN, LocalTime.MAX);

        for (int hours : new int[] {0, 400}) {
            PlanSettings extreme = new PlanSettings(hours, Set.of(), never);
            changePlanSettings.change(key, SHOWN, extreme);
            assertThat(openPlan.open(key).plan().settings()).isEqualTo(extreme);
        }
    }

    @Test
    void refusesWhatIsNoLanguage() {
        AccessKey key = companies.worst();
        PlanSettings before = openPlan.open(key).plan().settings();

        for (Set<String> strange : Set.of(
                Set.of("es en"),
                Set.of(""),
                Set.of("<b>"),
                Set.of("español"),
                IntStream.range(0, 101)
                        .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                        .collect(Collectors.toSet()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> changePlanSettings.change(key, SHOWN, settings(10, strange)));
        }
        assertThat(openPlan.open(key).plan().settings()).isEqualTo(before);
    }

    @Test
    void letsNobodyElseChange() {
        AccessKey mine = companies.worst();
        AccessKey unfinished = companies.unfinished();
        AccessKey foreign = new AccessKey(mine.assessment(), unfinished.secret());

        assertThatThrownBy(() -> changePlanSettings.change(foreign, SHOWN, NIGHT_SHIFT))
                .isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> changePlanSettings.change(unfinished, SHOWN, NIGHT_SHIFT))
                .isInstanceOf(NoDiagnosisYet.class);
        assertThat(openPlan.open(mine).plan().settings().hoursPerMonth()).isEqualTo(20);
    }

    private static PlanSettings settings(int hoursPerMonth, Set<String> languages) {
        return new PlanSettings(
                hoursPerMonth,
                languages,
                new ServiceHours(
                        ZoneId.of("America/Argentina/Buenos_Aires"),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(7, 30),
                        LocalTime.of(23, 59)));
    }
}

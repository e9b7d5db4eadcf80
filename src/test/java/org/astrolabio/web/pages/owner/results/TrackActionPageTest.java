package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.time.LocalDate;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.junit.jupiter.api.Test;

class TrackActionPageTest extends PlanPageTest {

    @Test
    void whatIsSaidOfAnActionIsKeptAtOnceAndSaysSo() {
        AccessKey key = beginner();
        visit(key);
        String action = actions("wave-1").getFirst().id();

        list().track(action, "PLANNED", "Lola", "2027-01-31", "Pedir presupuesto\ny comparar");

        assertThat(page()).containsPattern("Guardado a las \\d?\\d:\\d\\d");
        assertThat(page()).contains("1 planificada");
        assertThat(openPlan.open(key).plan().progress(action))
                .isEqualTo(new ActionProgress(
                        Status.PLANNED,
                        Optional.of("Lola"),
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Optional.of("Pedir presupuesto\ny comparar")));
        visit(key);
        assertThat(actions("wave-1").getFirst())
                .extracting(PlanSheet.Line::status, PlanSheet.Line::owner, PlanSheet.Line::due)
                .containsExactly(Status.PLANNED, "Lola", "2027-01-31");
    }

    @Test
    void whatIsDoneLeavesTheWavesAndCountsInTheScoreOfToday() {
        visit(beginner());
        String before = whatIf();
        PlanSheet.Line first = actions("later").stream()
                .filter(line -> line.gain().matches("\\+[1-9].* puntos"))
                .findFirst()
                .orElseThrow();

        list().track(first.id(), "DONE", "", "", "");

        assertThat(actions("later")).extracting(PlanSheet.Line::id).doesNotContain(first.id());
        assertThat(actions("done")).extracting(PlanSheet.Line::id).containsExactly(first.id());
        assertThat(page()).contains("1 hecha,");
        assertThat(whatIf()).isNotEqualTo(before);
    }

    @Test
    void whatIsNotForThemLeavesThePlanWithItsReasonAndCanComeBack() {
        visit(beginner());
        PlanSheet.Line first = actions("wave-1").getFirst();

        list().track(first.id(), "NOT_FOR_US", "", "", "Lo lleva la franquicia");

        assertThat(actions("not-for-us"))
                .singleElement()
                .extracting(PlanSheet.Line::id, PlanSheet.Line::note)
                .containsExactly(first.id(), "Lo lleva la franquicia");
        list().track(first.id(), "OPEN", "", "", "");
        assertThat(actions("not-for-us")).isEmpty();
        assertThat(actions("wave-1").getFirst().id()).isEqualTo(first.id());
    }

    @Test
    void whatCannotBeKeptIsRefusedInWordsAndTheFormerStays() {
        AccessKey key = beginner();
        visit(key);
        String action = actions("wave-1").getFirst().id();
        list().track(action, "PLANNED", "Lola", "", "");

        list().track(action, "PLANNED", "L".repeat(101), "2027-01-31", "");
        assertThat(list().getElement().getProperty("problem"))
                .isEqualTo("El nombre tiene 101 caracteres; puede tener 100 como mucho.");
        list().track(action, "PLANNED", "Lola", "1927-01-31", "");
        assertThat(list().getElement().getProperty("problem"))
                .isEqualTo("Escribe una fecha entre los años 2000 y 2099.");

        list().track(action, "PLANNED", "Lola", "20277-01-31", "");
        assertThat(list().getElement().getProperty("problem"))
                .isEqualTo("Escribe una fecha entre los años 2000 y 2099.");

        assertThat(openPlan.open(key).plan().progress(action).owner()).contains("Lola");
        list().track(action, "IN_PROGRESS", "Lola", "", "");
        assertThat(list().getElement().getProperty("problem")).isEmpty();
    }

    @Test
    void twoTabsDoNotUndoEachOther() {
        AccessKey key = beginner();
        visit(key);
        String action = actions("wave-1").getFirst().id();
        PlanList stale = list();
        visit(key);
        list().track(action, "PLANNED", "Lola", "2027-01-31", "");

        stale.track(action, "OPEN", "", "", "Con Marta");

        assertThat(stale).isNotSameAs(list());
        assertThat(openPlan.open(key).plan().progress(action))
                .isEqualTo(new ActionProgress(
                        Status.PLANNED,
                        Optional.of("Lola"),
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        Optional.of("Con Marta")));
    }

    @Test
    void thePageIsGivenThePlanAnewAfterEachChange() {
        visit(beginner());
        String action = actions("wave-1").getFirst().id();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        list().track(action, "PLANNED", "Lola", "", "");

        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(PendingJavaScriptInvocation::getInvocation)
                .filteredOn(call -> call.getExpression().contains("this.sheet ="))
                .singleElement()
                .satisfies(call ->
                        assertThat(call.getParameters().getFirst()).asString().contains("wave-1", "Lola"));
    }
}

package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.PlannedAction;
import org.junit.jupiter.api.Test;

class WhatIfTest extends PlanPageTest {

    @Test
    void tickingShowsTheScoreTheLevelAndTheRadarThatItWouldGive() {
        AccessKey key = beginner();
        visit(key);
        assertThat(radar()).doesNotContain("Con lo que has marcado");
        assertThat(whatIf()).contains("Hoy: 4 de 100 · Inicial", "«Insuficiente»");

        list().tryOut(firstWave());

        CompanyScores then = openPlan.open(key).tryOut(Set.of(firstWave().split(",")));
        String sentence = "pasarías de 4 a " + then.scorecard().overall().wholePoints() + " de 100 · ";
        assertThat(then.points().floor()).isPositive();
        assertThat(whatIf()).contains(sentence);
        assertThat(list().getElement().getProperty("tried")).contains(sentence);
        assertThat(radar()).contains("Con lo que has marcado", "\"then\":{\"points\":");
    }

    @Test
    void tickingNothingGoesBackToToday() {
        visit(beginner());
        list().tryOut(firstWave());

        list().tryOut("");

        assertThat(list().getElement().getProperty("tried")).isEmpty();
        assertThat(whatIf()).contains("Hoy: 4 de 100 · Inicial").doesNotContain("pasarías");
        assertThat(radar()).doesNotContain("Con lo que has marcado");
    }

    @Test
    void nothingOfItIsStored() {
        AccessKey key = beginner();
        visit(key);

        list().tryOut(firstWave());

        assertThat(openPlan.open(key).plan().progress()).isEqualTo(Map.of());
    }

    @Test
    void theOrderOfTickingDoesNotMatter() {
        visit(beginner());
        list().tryOut(firstWave());
        String forwards = whatIf();

        String[] ids = firstWave().split(",");
        list().tryOut(Arrays.asList(ids).reversed().stream().collect(Collectors.joining(",")));

        assertThat(whatIf()).isEqualTo(forwards);
    }

    @Test
    void theWholePlanGivesWhatItsLastWaveAnnounces() {
        AccessKey key = beginner();
        visit(key);
        var plan = openPlan.open(key).plan().plan();
        String all = IntStream.range(0, plan.waves().size())
                .mapToObj(plan::finishedIn)
                .flatMap(List::stream)
                .map(PlannedAction::action)
                .map(action -> action.id())
                .collect(Collectors.joining(","));

        list().tryOut(all);

        assertThat(whatIf())
                .contains("a "
                        + plan.waves().getLast().after().scorecard().overall().wholePoints()
                        + " de 100");
    }

    private String firstWave() {
        return actions("wave-1").stream().map(PlanSheet.Line::id).collect(Collectors.joining(","));
    }
}

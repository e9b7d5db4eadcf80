package org.astrolabio.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.wording.ComparisonWording;

/** The chapters of a report and of its annex, in their order. */
record Chapters(PlanEdition plan, ComparedWith compared, ComparisonWording comparison, Look look) {

    /** Those that have something to say. */
    List<Chapter> of(Extent extent) {
        return Stream.concat(
                        extent.hasReport() ? report() : Stream.empty(), extent.hasAnnex() ? annex() : Stream.empty())
                .filter(Chapter::isPresent)
                .toList();
    }

    private Stream<Chapter> report() {
        return Stream.of(
                new SummaryPage(plan, look),
                new ServiceDiagnosis(plan, look),
                new PlanPage(plan, look),
                new ActionSheets(plan, look),
                new MovementPage(movement()),
                new DutiesChapter(plan, look),
                new MarketsChapter(plan, look),
                new PeersPage(plan, compared.peers(), comparison, look),
                new PositioningPage(plan, look),
                new Method(plan.edition(), look));
    }

    private Stream<Chapter> annex() {
        Edition edition = plan.edition();
        return Stream.of(
                new DimensionPages(edition, look),
                new ToFindOut(edition, look),
                new ServiceLevels(plan, look),
                new FactSources(plan, look),
                new ChangedAnswers(movement()),
                new AnswersAnnex(edition, look));
    }

    private Optional<MovementTables> movement() {
        return compared.earlier().map(earlier -> new MovementTables(plan.edition(), plan.texts(), earlier, look));
    }
}

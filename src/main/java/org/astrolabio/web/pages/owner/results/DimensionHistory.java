package org.astrolabio.web.pages.owner.results;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.history.History;
import org.astrolabio.web.shell.Words;

/** The scores of each dimension in all diagnoses, the latest first. */
final class DimensionHistory extends DataTable {

    DimensionHistory(List<History.Made> made, HistoryLanguage language) {
        super(language.words().text("progress.by-dimension"), columns(made, language.words()));
        List<History.Made> latestFirst = made.reversed();
        latestFirst.stream()
                .flatMap(each -> each.questionnaire().dimensions().stream().map(Dimension::id))
                .distinct()
                .forEach(dimension -> row(
                        name(dimension, latestFirst, language),
                        latestFirst.stream()
                                .map(each -> score(dimension, each, language))
                                .toArray(String[]::new)));
    }

    private static List<String> columns(List<History.Made> made, Words words) {
        List<String> columns = new ArrayList<>();
        columns.add(words.text("progress.dimension"));
        MadeDates dates = new MadeDates(made, words);
        made.reversed().forEach(each -> columns.add(dates.of(each)));
        return columns;
    }

    /** In the words of the latest version that has it. */
    private static String name(String dimension, List<History.Made> latestFirst, HistoryLanguage language) {
        History.Made latest = latestFirst.stream()
                .filter(each -> each.questionnaire().dimensions().stream()
                        .anyMatch(known -> known.id().equals(dimension)))
                .findFirst()
                .orElseThrow();
        return language.results(latest.questionnaire()).dimension(dimension);
    }

    private static String score(String dimension, History.Made made, HistoryLanguage language) {
        return made.diagnosis()
                .scorecard()
                .dimension(dimension)
                .map(score -> language.results(made.questionnaire()).shortScore(score.score(), score.level()))
                .orElseGet(() -> language.words().text("progress.not-applicable"));
    }
}

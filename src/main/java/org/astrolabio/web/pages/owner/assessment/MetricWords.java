package org.astrolabio.web.pages.owner.assessment;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.GuidanceTexts.KpiText;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CountProblem;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.language.NumberConventions;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.FigureWording;

/** What the step of service metrics says of each KPI. */
final class MetricWords {

    /** The names are those that the browser's half reads. */
    record Asked(
            String id,
            String name,
            String help,
            String formula,
            String example,
            String value,
            List<Input> inputs,
            List<Measured> measures) {}

    record Input(String id, String label) {}

    record Measured(String channel, String name, Map<String, String> counts, String result) {}

    private final Guidance guidance;
    private final Words words;

    MetricWords(Guidance guidance, Words words) {
        this.guidance = guidance;
        this.words = words;
    }

    List<Asked> kpis(OpenedAssessment opened) {
        return guidance.rubric().kpis().stream()
                .filter(Kpi::asked)
                .map(kpi -> asked(kpi, opened))
                .toList();
    }

    private Asked asked(Kpi kpi, OpenedAssessment opened) {
        KpiText text = texts().kpi(kpi.id());
        return new Asked(
                kpi.id(),
                text.name(),
                text.help(),
                text.formula(),
                text.example(),
                words.text("metrics.value", words.text("metrics.unit-" + unit(kpi))),
                kpi.calculation().inputs().stream()
                        .map(input -> new Input(input, label(kpi.id(), input)))
                        .toList(),
                measures(kpi).stream().map(measure -> measured(measure, opened)).toList());
    }

    private List<Measure> measures(Kpi kpi) {
        return kpi.perChannel()
                ? guidance.rubric().channels().stream()
                        .map(channel -> Measure.of(kpi.id(), channel))
                        .toList()
                : List.of(Measure.of(kpi.id()));
    }

    private Measured measured(Measure measure, OpenedAssessment opened) {
        return new Measured(
                measure.channel().orElse(""),
                measure.channel().map(texts()::channel).orElse(""),
                opened.measurements()
                        .value(measure)
                        .map(value -> typed(value, opened.counts().getOrDefault(measure, Map.of())))
                        .orElse(Map.of()),
                opened.measurements()
                        .value(measure)
                        .map(value -> result(measure, value))
                        .orElse(""));
    }

    /** Asks which of two numbers is meant, both written without thousands. */
    String whichOf(List<Fraction> readings) {
        List<String> written = readings.stream()
                .map(value -> typed(Map.of("", value)).getOrDefault("", ""))
                .toList();
        return words.text("metrics.which-number", written.getFirst(), written.getLast());
    }

    /** Counts as the reader would type them, or the value where there are none. */
    Map<String, String> typed(Fraction value, Map<String, Fraction> counts) {
        return typed(counts.isEmpty() ? Map.of(MetricsField.VALUE, value) : counts);
    }

    private Map<String, String> typed(Map<String, Fraction> counts) {
        NumberFormat format = NumberFormat.getInstance(words.language());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        Map<String, String> typed = new LinkedHashMap<>();
        counts.forEach((input, count) -> typed.put(input, format.format(count.roundedDown(6))));
        return typed;
    }

    /** The value with its unit and, where the rubric has a scale for it, the level that it gives. */
    String result(Measure measure, Fraction value) {
        String figure = new FigureWording(words.language(), words.messages())
                .value(guidance.rubric().kpi(measure.kpi()).unit(), value);
        return guidance.rubric().criteria().stream()
                .flatMap(criterion -> criterion.scales().stream())
                .filter(scale -> scale.measure().equals(measure))
                .findFirst()
                .map(scale -> texts().level(scale.level(value)).name())
                .map(level -> words.text("metrics.with-level", figure, level))
                .orElse(figure);
    }

    /** A value as it was typed: of minutes also as hours or days. */
    TypedNumber read(Kpi kpi, String typed, NumberConventions... conventions) {
        return kpi.unit() == Kpi.Unit.MINUTES
                ? TypedMinutes.read(typed, words, conventions)
                : TypedNumber.read(typed, conventions);
    }

    /** Which values a KPI can have at all. */
    String range(Kpi kpi) {
        return words.text("metrics.range-" + unit(kpi));
    }

    String problem(String kpi, CountProblem problem) {
        String input = label(kpi, problem.input());
        return switch (problem) {
            case CountProblem.NotGiven ignored -> words.text("metrics.incomplete");
            case CountProblem.Negative ignored -> words.text("metrics.negative", input);
            case CountProblem.Zero ignored -> words.text("metrics.zero", input);
            case CountProblem.MoreThan(var part, var whole) ->
                words.text("metrics.more-than", label(kpi, part), label(kpi, whole));
            case CountProblem.TogetherMoreThan(var first, var other, var whole) ->
                words.text("metrics.together-more-than", label(kpi, first), label(kpi, other), label(kpi, whole));
            case CountProblem.RestMoreThan(var end, var acquired, var start) ->
                words.text("metrics.rest-more-than", label(kpi, end), label(kpi, acquired), label(kpi, start));
            case CountProblem.OutOfBounds(var ignored, var most, var decimals) ->
                words.text("metrics.out-of-bounds", input, most, decimals);
            case CountProblem.ResultOutside(var ignored, var from, var to) ->
                words.text("metrics.result-outside", from, to);
        };
    }

    private String label(String kpi, String input) {
        return Optional.ofNullable(texts().kpi(kpi).inputs().get(input)).orElse(input);
    }

    private GuidanceTexts texts() {
        return guidance.texts(words.language());
    }

    private static String unit(Kpi kpi) {
        return kpi.unit().name().toLowerCase(Locale.ROOT);
    }
}

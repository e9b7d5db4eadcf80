package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentFinished;
import org.astrolabio.assessment.MeasureService;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.RefusedMeasurement;
import org.astrolabio.assessment.Saved;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CountProblem;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.language.NumberConventions;
import org.astrolabio.web.shell.Words;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The KPIs that are asked for. Each is stored as soon as all its counts are there and can be true. */
@Tag("astrolabio-metrics")
@JsModule("./astrolabio-metrics.ts")
final class MetricsField extends Component {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> WORDS = List.of("not-measured", "example", "result", "forget");
    /** The field for a KPI that is known already, besides those for its counts. */
    static final String VALUE = "value";

    /**
     * The answer to counts; the names are those that the browser's half reads.
     *
     * @param result what is stored, in words; empty if nothing is
     * @param counts as they were typed last, or the value by itself
     * @param stored those of them that the database has
     */
    record Reply(
            String result,
            Map<String, String> problems,
            String hint,
            Map<String, String> counts,
            Map<String, String> stored) {

        static final Reply NOTHING = new Reply("", Map.of(), "", Map.of(), Map.of());

        static Reply stored(String result, Map<String, String> typed) {
            return new Reply(result, Map.of(), "", typed, typed);
        }

        Reply settled() {
            return new Reply(result, Map.of(), "", counts, stored);
        }

        Reply incomplete(String hint, Map<String, String> typed) {
            return new Reply(result, Map.of(), hint, typed, stored);
        }

        Reply refused(Map<String, String> problems, String hint, Map<String, String> typed) {
            return new Reply(result, problems, hint, typed, stored);
        }
    }

    private final AccessKey key;
    private final Guidance guidance;
    private final MeasureService measureService;
    private final Words words;
    private final SaveStatus status;
    private final MetricWords metrics;
    private final NumberConventions[] conventions;
    private final Map<Measure, Reply> said = new HashMap<>();

    MetricsField(AssessmentDoor.Visit visit, MeasureService measureService, Words words, SaveStatus status) {
        this.key = visit.key();
        this.guidance = visit.opened().guidance();
        this.measureService = measureService;
        this.words = words;
        this.status = status;
        this.metrics = new MetricWords(guidance, words);
        Map<String, String> named = new HashMap<>();
        WORDS.forEach(word -> named.put(word, words.text("metrics." + word)));
        OpenedAssessment opened = visit.opened();
        this.conventions = Stream.concat(
                        Stream.of(NumberConventions.of(words.language())),
                        opened.company().country().stream()
                                .map(country -> NumberConventions.of(country, words.language())))
                .toArray(NumberConventions[]::new);
        opened.measurements()
                .values()
                .forEach((measure, value) -> said.put(
                        measure,
                        Reply.stored(
                                metrics.result(measure, value),
                                metrics.typed(value, opened.counts().getOrDefault(measure, Map.of())))));
        getElement()
                .setProperty("kpis", JSON.writeValueAsString(metrics.kpis(opened)))
                .setProperty("words", JSON.writeValueAsString(named));
    }

    private TypedNumber read(String typed) {
        return TypedNumber.read(typed, conventions);
    }

    /** Takes the raw counts of a KPI as they are typed, by input. */
    @ClientCallable
    String measure(String kpi, String channel, String json) {
        Map<String, String> typed = JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        Measure measure = measure(kpi, channel);
        Map<String, Fraction> counts = new LinkedHashMap<>();
        Map<String, String> problems = new HashMap<>();
        for (String input : guidance.rubric().kpi(kpi).calculation().inputs()) {
            String text = typed.getOrDefault(input, "").strip();
            switch (read(text)) {
                case TypedNumber.Understood(var count) -> counts.put(input, count);
                case TypedNumber.Ambiguous(var readings) -> problems.put(input, metrics.whichOf(readings));
                case TypedNumber.NoNumber() -> {
                    if (!text.isEmpty()) {
                        problems.put(input, words.text("metrics.not-a-number"));
                    }
                }
            }
        }
        boolean blank = typed.values().stream().allMatch(String::isBlank);
        if (blank && before(measure).stored().containsKey(VALUE)) {
            return reply(
                    measure,
                    Reply.stored(before(measure).result(), before(measure).stored()));
        }
        return blank
                ? forget(kpi, channel)
                : reply(
                        measure,
                        problems.isEmpty() ? store(measure, counts, typed) : refused(measure, problems, typed));
    }

    /** Takes a KPI that is known already, without the counts that it was worked out from. */
    @ClientCallable
    String value(String kpi, String channel, String typed) {
        Kpi asked = guidance.rubric().kpi(kpi);
        Measure measure = measure(kpi, channel);
        if (typed.isBlank()) {
            return before(measure).stored().containsKey(VALUE)
                    ? forget(kpi, channel)
                    : reply(measure, before(measure).settled());
        }
        return reply(
                measure,
                switch (metrics.read(asked, typed, conventions)) {
                    case TypedNumber.Understood(var known)
                    when asked.unit().allows(known) ->
                        storing(
                                measure,
                                () -> measureService.know(key, measure, known),
                                Reply.stored(metrics.result(measure, known), Map.of(VALUE, typed)));
                    case TypedNumber.Ambiguous(var readings) -> refusedValue(measure, metrics.whichOf(readings));
                    case TypedNumber.Understood ignored -> refusedValue(measure, metrics.range(asked));
                    case TypedNumber.NoNumber ignored -> refusedValue(measure, metrics.range(asked));
                });
    }

    private Reply refusedValue(Measure measure, String problem) {
        return refused(measure, Map.of(VALUE, problem), before(measure).counts());
    }

    @ClientCallable
    String forget(String kpi, String channel) {
        Measure measure = measure(kpi, channel);
        return reply(measure, storing(measure, () -> measureService.forget(key, measure), Reply.NOTHING));
    }

    private Reply store(Measure measure, Map<String, Fraction> counts, Map<String, String> typed) {
        try {
            Fraction value =
                    guidance.rubric().kpi(measure.kpi()).problems(counts).isEmpty()
                            ? guidance.rubric().kpi(measure.kpi()).calculation().value(counts)
                            : Fraction.ZERO;
            return storing(
                    measure,
                    () -> measureService.measure(key, measure, counts),
                    Reply.stored(metrics.result(measure, value), typed));
        } catch (RefusedMeasurement e) {
            Map<String, String> problems = new HashMap<>();
            e.problems().stream()
                    .filter(problem -> !(problem instanceof CountProblem.NotGiven))
                    .forEach(problem -> problems.put(problem.input(), metrics.problem(measure.kpi(), problem)));
            return problems.isEmpty()
                    ? before(measure).incomplete(words.text("metrics.incomplete"), typed)
                    : refused(measure, problems, typed);
        }
    }

    /** What is said once it is stored; until then what was stored before is what counts. */
    private Reply storing(Measure measure, Supplier<Saved> storing, Reply reply) {
        try {
            status.saved(measure, storing.get().at());
            return reply;
        } catch (AssessmentFinished e) {
            UI.getCurrent()
                    .navigate(new AssessmentSite(key.assessment()).results().path());
        } catch (DataAccessException e) {
            status.notSaved(measure, () -> tell(measure, storing(measure, storing, reply)));
        }
        return before(measure).incomplete(words.text("metrics.not-saved"), reply.counts());
    }

    /** Brings the browser what has become of a figure meanwhile. */
    private void tell(Measure measure, Reply reply) {
        getElement().callJsFunction("hear", measure.kpi(), measure.channel().orElse(""), reply(measure, reply));
    }

    private Reply refused(Measure measure, Map<String, String> problems, Map<String, String> typed) {
        problems.values().forEach(why -> status.refused(measure, why));
        return before(measure).refused(problems, words.text("metrics.refused"), typed);
    }

    private Reply before(Measure measure) {
        return said.getOrDefault(measure, Reply.NOTHING);
    }

    private String reply(Measure measure, Reply reply) {
        said.put(measure, reply);
        return JSON.writeValueAsString(reply);
    }

    private static Measure measure(String kpi, String channel) {
        return channel.isEmpty() ? Measure.of(kpi) : Measure.of(kpi, channel);
    }
}

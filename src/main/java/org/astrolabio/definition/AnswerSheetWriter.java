package org.astrolabio.definition;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes answer sheets in the order of asking. */
final class AnswerSheetWriter {

    private final Questionnaire questionnaire;

    AnswerSheetWriter(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    String write(AnswerSheetReading.Valid given) {
        List<NodeTuple> sheet = new ArrayList<>();
        sheet.add(entry("questionnaire", text(questionnaire.version())));
        sheet.add(entry("company", mapping(company(given.company()))));
        sheet.add(entry("answers", mapping(answers(given.answers()))));
        if (!given.figures().values().isEmpty()) {
            sheet.add(entry("figures", figures(given.figures())));
        }
        given.plan().ifPresent(plan -> sheet.add(entry("plan", mapping(plan(plan)))));
        DumperOptions options = new DumperOptions();
        options.setWidth(Integer.MAX_VALUE);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        StringWriter written = new StringWriter();
        new Yaml(options).serialize(mapping(sheet), written);
        return written.toString();
    }

    private static List<NodeTuple> company(Company company) {
        List<NodeTuple> entries = new ArrayList<>();
        entries.add(entry("name", text(company.name())));
        entries.add(entry("country", text(company.country())));
        company.region().ifPresent(region -> entries.add(entry("region", text(region))));
        return entries;
    }

    private List<NodeTuple> answers(AnswerSheet sheet) {
        List<NodeTuple> entries = new ArrayList<>();
        for (Question question : Applicability.questions(questionnaire, sheet)) {
            sheet.answer(question.id())
                    .ifPresent(answer -> entries.add(entry(question.id(), node(PlainAnswer.of(answer)))));
        }
        return entries;
    }

    /** In the order of their ids, so that the same figures give the same text. */
    private static Node figures(Measurements figures) {
        List<Node> items = new ArrayList<>();
        figures.values().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Measure, Fraction> figure) ->
                                figure.getKey().kpi())
                        .thenComparing(figure -> figure.getKey().channel().orElse("")))
                .forEach(figure -> items.add(mapping(figure(figure.getKey(), figure.getValue()))));
        return new SequenceNode(Tag.SEQ, items, DumperOptions.FlowStyle.BLOCK);
    }

    private static List<NodeTuple> figure(Measure measure, Fraction value) {
        List<NodeTuple> entries = new ArrayList<>();
        entries.add(entry("kpi", text(measure.kpi())));
        measure.channel().ifPresent(channel -> entries.add(entry("channel", text(channel))));
        entries.add(entry("value", number(value)));
        return entries;
    }

    private static Node number(Fraction value) {
        String written = ExactNumber.written(value);
        if (!ExactNumber.isDecimal(value)) {
            return text(written);
        }
        return scalar(written.contains(".") ? Tag.FLOAT : Tag.INT, written);
    }

    private static List<NodeTuple> plan(PlanSettings plan) {
        return List.of(
                entry("hours-per-month", scalar(Tag.INT, Integer.toString(plan.hoursPerMonth()))),
                entry("languages", list(plan.languages().stream().sorted().toList())),
                entry("hours", mapping(hours(plan.hours()))));
    }

    private static List<NodeTuple> hours(ServiceHours hours) {
        List<NodeTuple> entries = new ArrayList<>();
        entries.add(entry("zone", text(hours.zone().getId())));
        List<List<Shift>> different = hours.week().values().stream().distinct().toList();
        if (different.size() == 1 && different.getFirst().size() == 1) {
            String[] shift = different.getFirst().getFirst().written().split("-");
            entries.add(
                    entry("days", list(hours.days().stream().map(ConstantId::of).toList())));
            entries.add(entry("opens", text(shift[0])));
            entries.add(entry("closes", text(shift[1])));
        } else {
            entries.add(entry(
                    "week",
                    mapping(hours.week().entrySet().stream()
                            .map(day -> entry(
                                    ConstantId.of(day.getKey()),
                                    list(day.getValue().stream()
                                            .map(Shift::written)
                                            .toList())))
                            .toList())));
        }
        return entries;
    }

    private static Node node(PlainAnswer answer) {
        return switch (answer.form()) {
            case UNKNOWN, NOT_APPLICABLE, OPTION -> text(answer.word());
            case OPTIONS, RANKING, COUNTRIES -> list(answer.words());
            case PERCENT -> scalar(Tag.INT, answer.word());
        };
    }

    private static Node list(Collection<String> texts) {
        List<Node> items = new ArrayList<>();
        texts.forEach(one -> items.add(text(one)));
        return new SequenceNode(Tag.SEQ, items, DumperOptions.FlowStyle.FLOW);
    }

    private static Node mapping(List<NodeTuple> entries) {
        return new MappingNode(Tag.MAP, entries, DumperOptions.FlowStyle.BLOCK);
    }

    private static NodeTuple entry(String key, Node value) {
        return new NodeTuple(text(key), value);
    }

    /** In quotes wherever YAML would take it for something else. */
    private static Node text(String text) {
        return scalar(Tag.STR, text);
    }

    private static Node scalar(Tag tag, String value) {
        return new ScalarNode(tag, value, null, null, DumperOptions.ScalarStyle.PLAIN);
    }
}

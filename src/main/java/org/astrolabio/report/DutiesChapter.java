package org.astrolabio.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.DutyGroups;
import org.astrolabio.core.planning.GuidanceTexts.DutyText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** What the law asks of the company, in proportion: what each sale breaks first, what does not apply in a line. */
final class DutiesChapter implements Chapter {

    private final PlanEdition plan;
    private final Look look;
    private final DutyGroups groups;
    /** Of the actions of the first days. */
    private final List<String> reasons;

    private final SequencedMap<URI, LocalDate> sources = new LinkedHashMap<>();

    DutiesChapter(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        this.groups = new DutyGroups(plan.plan().plan().judgement().duties());
        this.reasons = plan.firstDays().stream().map(plan::reason).toList();
    }

    @Override
    public String title() {
        return plan.say("report.duties");
    }

    @Override
    public boolean isPresent() {
        return !groups.isEmpty();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.duties-about"), look.dense, 4));
        for (Duty.Reach reach : Duty.Reach.values()) {
            open(section, "report.duties-" + code(reach), groups.unmet(reach), blocks);
        }
        open(section, "report.duties-unsure", groups.unsure(), blocks);
        notYours(section, blocks);
        open(section, "report.duties-unverified", groups.unverified(), blocks);
        inShort(section, "report.duties-met", groups.met(), blocks);
        if (groups.notTold() > 0) {
            blocks.add(Paragraph.of(
                    section.child("P"), plan.say("report.duties-not-told", groups.notTold()), look.dense, 6));
        }
        sources(section, blocks);
        return new Flow(blocks);
    }

    private void open(Tag section, String title, List<Duty.Standing> standings, List<Block> blocks) {
        if (standings.isEmpty()) {
            return;
        }
        Tag part = section.child("Sect");
        blocks.add(new Heading(part, 3, plan.say(title), look.subsection, 8, false));
        ItemList list = new ItemList(part, false, look.dense.in(Look.BRASS), 10, 3, 2);
        standings.forEach(standing -> list.item(body -> new Together(duty(body, standing), 0)));
        blocks.add(list);
    }

    private Block duty(Tag body, Duty.Standing standing) {
        Duty duty = standing.duty();
        DutyText text = plan.texts().duty(duty.id());
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(text.name() + ". ", look.denseStrong));
        if (standing.state() == Duty.State.IN_PART) {
            runs.add(new Run(plan.say("report.duty-in-part") + " ", look.dense.in(Look.AMBER)));
        }
        boolean isBroken = standing.state() != Duty.State.UNSURE;
        if (isNew(text.asks())) {
            runs.add(new Run(text.asks() + " ", look.dense));
        }
        if (isBroken && isNew(text.risk())) {
            runs.add(new Run(text.risk() + " ", look.dense));
        }
        if (!duty.verified()) {
            text.confirm().ifPresent(confirm -> runs.add(new Run(confirm + " ", look.dense)));
        }
        if (isBroken) {
            action(duty)
                    .ifPresent(number -> runs.add(
                            new Run(plan.say("report.duty-action", number) + " ", look.denseStrong.in(Look.AMBER))));
        }
        URI law = URI.create(duty.source());
        sources.putIfAbsent(law, duty.checked());
        int source = List.copyOf(sources.sequencedKeySet()).indexOf(law) + 1;
        runs.add(new Run(plan.say("report.duty-source", source), look.dense.in(Look.GREY)));
        return new Paragraph(body, runs, 0);
    }

    /** Whether the plan did not already say it as the reason of an action of the first days. */
    private boolean isNew(String sentence) {
        return reasons.stream().noneMatch(reason -> reason.contains(sentence));
    }

    /** The number of the action that puts it right, where it is planned. */
    private Optional<Integer> action(Duty duty) {
        return plan.plan()
                .plan()
                .actions()
                .filter(planned -> planned.action().id().equals(duty.action()))
                .findFirst()
                .map((PlannedAction planned) -> plan.number(planned));
    }

    /** Where the rules stand, and when they were read. */
    private void sources(Tag section, List<Block> blocks) {
        List<URI> read = List.copyOf(sources.sequencedKeySet());
        Map<LocalDate, List<String>> byDay = new LinkedHashMap<>();
        sources.forEach((source, day) -> byDay.computeIfAbsent(day, any -> new ArrayList<>())
                .add(plan.say("report.duty-numbered", read.indexOf(source) + 1, address(source))));
        byDay.forEach((day, addresses) -> blocks.add(Paragraph.of(
                section.child("P"),
                plan.say("report.duty-checked", plan.edition().date(day), String.join("; ", addresses)),
                look.tiny,
                6)));
    }

    private static String address(URI source) {
        String path = Optional.ofNullable(source.getPath()).orElse("");
        return source.getHost() + path;
    }

    private void inShort(Tag section, String key, List<Duty.Standing> standings, List<Block> blocks) {
        if (!standings.isEmpty()) {
            List<String> names = standings.stream()
                    .map(standing -> plan.texts().duty(standing.duty().id()).name())
                    .map(name -> plan.say("report.quoted", name))
                    .toList();
            blocks.add(
                    Paragraph.of(section.child("P"), plan.say(key, names.size(), plan.joined(names)), look.dense, 6));
        }
    }

    private void notYours(Tag section, List<Block> blocks) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        groups.near().stream()
                .map(standing -> plan.texts().duty(standing.duty().id()))
                .forEach(text -> byReason.computeIfAbsent(text.notYours(), reason -> new ArrayList<>())
                        .add(plan.say("report.quoted", text.name())));
        List<String> reasons = byReason.entrySet().stream()
                .map(entry -> plan.say("report.duty-not-yours", plan.joined(entry.getValue()), entry.getKey()))
                .toList();
        if (!reasons.isEmpty()) {
            Tag part = section.child("Sect");
            blocks.add(new Heading(part, 3, plan.say("report.duties-not-yours"), look.subsection, 8, false));
            blocks.add(Paragraph.of(part.child("P"), String.join(" ", reasons), look.dense, 2));
        }
    }

    private static String code(Duty.Reach reach) {
        return switch (reach) {
            case EACH_SALE -> "each-sale";
            case GATE -> "gate";
            case BASIC -> "basic";
        };
    }
}

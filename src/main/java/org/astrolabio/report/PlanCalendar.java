package org.astrolabio.report;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;

/**
 * The dates of a plan as a calendar of whole days: when actions are due that are still to be done, when waves end, and when
 * to repeat the diagnosis. An event keeps its identity from file to file, so that importing again moves it.
 */
final class PlanCalendar {

    private static final int REPEAT_AFTER_DAYS = 180;

    private final PlanEdition plan;
    private final LocalDate start;

    PlanCalendar(PlanEdition plan) {
        this.plan = plan;
        this.start = plan.edition()
                .diagnosis()
                .createdAt()
                .atZone(plan.plan().settings().hours().zone())
                .toLocalDate();
    }

    void write(Instant now, OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Astrolabio//Plan//"
                + plan.edition().language().getLanguage().toUpperCase());
        calendar.setExperimentalProperty(
                "X-WR-CALNAME", VObjectPropertyValues.escape(named(plan.say("report.calendar", company()))));
        plan.guidance().catalogue().actions().forEach(action -> addDue(calendar, action, now));
        List<Wave> waves = plan.plan().plan().waves();
        for (int i = 0; i < waves.size(); i++) {
            addEnd(calendar, i, waves.get(i).untilDay(), now);
        }
        calendar.addEvent(event(
                "repeat",
                start.plusDays(REPEAT_AFTER_DAYS),
                plan.say("report.calendar-repeat"),
                plan.say("report.calendar-repeat-why"),
                now));
        out.write(FoldedLines.of(lines(calendar)).getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(ICalendar calendar) throws IOException {
        StringWriter lines = new StringWriter();
        try (ICalWriter writer = new ICalWriter(lines, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        }
        return lines.toString();
    }

    private void addDue(ICalendar calendar, Action action, Instant now) {
        ActionProgress progress = plan.plan().progress(action.id());
        boolean open = progress.status() != ActionProgress.Status.DONE
                && progress.status() != ActionProgress.Status.NOT_FOR_US;
        progress.due()
                .filter(due -> open)
                .ifPresent(due -> calendar.addEvent(
                        event(action.id(), due, plan.texts().action(action.id()).title(), description(action), now)));
    }

    private String description(Action action) {
        ActionText text = plan.texts().action(action.id());
        String steps = IntStream.range(0, text.steps().size())
                .mapToObj(i -> (i + 1) + ". " + text.steps().get(i))
                .collect(Collectors.joining("\n"));
        return plan.say("report.calendar-action", plan.owner(action), steps, text.doneWhen());
    }

    private void addEnd(ICalendar calendar, int wave, int untilDay, Instant now) {
        List<PlannedAction> finished = plan.plan().plan().finishedIn(wave);
        if (!finished.isEmpty()) {
            calendar.addEvent(event(
                    "wave-" + (wave + 1),
                    start.plusDays(untilDay),
                    plan.say("report.calendar-wave", wave + 1),
                    finished.stream()
                            .map(planned -> plan.number(planned) + ". "
                                    + plan.text(planned).title())
                            .collect(Collectors.joining("\n")),
                    now));
        }
    }

    private VEvent event(String id, LocalDate day, String summary, String description, Instant now) {
        VEvent event = new VEvent();
        event.setUid(plan.edition().diagnosis().id() + "-" + id + "@astrolabio");
        event.setDateTimeStamp(java.util.Date.from(now));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(named(summary));
        event.setDescription(description);
        event.setTransparency(true);
        return event;
    }

    /** Says that what is named is invented, where it is. */
    private String named(String name) {
        return plan.edition().isInvented() ? plan.say("report.calendar-demonstration", name) : name;
    }

    private String company() {
        return plan.edition().diagnosis().company().name();
    }
}

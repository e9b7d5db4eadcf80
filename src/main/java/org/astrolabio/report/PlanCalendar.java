package org.astrolabio.report;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.Method;
import biweekly.property.Status;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;

/**
 * The dates of a plan as a calendar of whole days: when actions are due, when waves end, and when to repeat the diagnosis.
 *
 * <p>An event keeps its identity from file to file, and each file says that it is later than the one before (RFC 5545,
 * SEQUENCE and LAST-MODIFIED), so that a calendar that follows the standard replaces what it has. What is done with, and
 * a wave that nothing ends in any more, come as cancelled. An action that has lost its date is no longer in the file,
 * which no calendar can tell from one that was never there.
 */
final class PlanCalendar {

    private static final int REPEAT_AFTER_DAYS = 180;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PlanEdition plan;
    private final Instant now;
    private final LocalDate start;

    /** @param now when it is written */
    PlanCalendar(PlanEdition plan, Instant now) {
        this.plan = plan;
        this.now = now;
        this.start = plan.edition()
                .diagnosis()
                .createdAt()
                .atZone(plan.plan().settings().hours().zone())
                .toLocalDate();
    }

    void write(OutputStream out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setMethod(Method.publish());
        calendar.setProductId("-//Astrolabio//Plan//"
                + plan.edition().language().getLanguage().toUpperCase(Locale.ROOT));
        calendar.setExperimentalProperty(
                "X-WR-CALNAME", VObjectPropertyValues.escape(named(plan.say("report.calendar", company()))));
        plan.guidance().catalogue().actions().forEach(action -> addDue(calendar, action));
        List<Wave> waves = plan.plan().plan().waves();
        for (int i = 0; i < waves.size(); i++) {
            addEnd(calendar, i, waves.get(i).untilDay());
        }
        calendar.addEvent(event(
                "repeat",
                start.plusDays(REPEAT_AFTER_DAYS),
                plan.say("report.calendar-repeat"),
                plan.say("report.calendar-repeat-why"),
                Status.confirmed()));
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

    private void addDue(ICalendar calendar, Action action) {
        ActionProgress progress = plan.plan().progress(action.id());
        boolean open = progress.status() != ActionProgress.Status.DONE
                && progress.status() != ActionProgress.Status.NOT_FOR_US;
        progress.due()
                .ifPresent(due -> calendar.addEvent(event(
                        action.id(),
                        due,
                        plan.texts().action(action.id()).title(),
                        description(action),
                        open ? Status.confirmed() : Status.cancelled())));
    }

    private String description(Action action) {
        ActionText text = plan.texts().action(action.id());
        String steps = IntStream.range(0, text.steps().size())
                .mapToObj(i -> (i + 1) + ". " + text.steps().get(i))
                .collect(Collectors.joining("\n"));
        return plan.say("report.calendar-action", plan.owner(action), steps, text.doneWhen());
    }

    private void addEnd(ICalendar calendar, int wave, int untilDay) {
        List<PlannedAction> finished = plan.plan().plan().finishedIn(wave);
        calendar.addEvent(event(
                "wave-" + (wave + 1),
                start.plusDays(untilDay),
                plan.say("report.calendar-wave", wave + 1),
                finished.stream()
                        .map(planned ->
                                plan.number(planned) + ". " + plan.text(planned).title())
                        .collect(Collectors.joining("\n")),
                finished.isEmpty() ? Status.cancelled() : Status.confirmed()));
    }

    private VEvent event(String id, LocalDate day, String summary, String description, Status status) {
        VEvent event = new VEvent();
        event.setUid(plan.edition().diagnosis().id() + "-" + id + "@astrolabio");
        // Dates are written here: the library reckons them in the years of the machine's calendar.
        event.removeProperties(DateTimeStamp.class);
        event.setExperimentalProperty("DTSTAMP", MOMENT.format(now));
        event.setExperimentalProperty("LAST-MODIFIED", MOMENT.format(now));
        event.setSequence(secondsSinceTheDiagnosis());
        event.setStatus(status);
        event.setExperimentalProperty("DTSTART", ICalDataType.DATE, day.format(DateTimeFormatter.BASIC_ISO_DATE));
        event.setSummary(named(summary));
        event.setDescription(description);
        event.setTransparency(true);
        return event;
    }

    /** A number that grows from file to file. */
    private int secondsSinceTheDiagnosis() {
        long seconds =
                Duration.between(plan.edition().diagnosis().createdAt(), now).toSeconds();
        return Math.clamp(seconds, 0, Integer.MAX_VALUE);
    }

    /** Says that what is named is invented, where it is. */
    private String named(String name) {
        return plan.edition().isInvented() ? plan.say("report.calendar-demonstration", name) : name;
    }

    private String company() {
        return plan.edition().diagnosis().company().name();
    }
}

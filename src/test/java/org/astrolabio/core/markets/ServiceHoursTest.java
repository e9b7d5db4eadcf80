package org.astrolabio.core.markets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Round the clock, split, past midnight, each day its own: whatever can be said is counted as it was meant. */
class ServiceHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final EnumSet<DayOfWeek> OFFICE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Shifts of every day; hours a week of an office in the zone that are left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00:00-24:00 | America/New_York | PT0S",
                "00:00-24:00 | Asia/Tokyo | PT0S",
                "00:00-12:00 12:00-24:00 | Asia/Tokyo | PT0S",
                "09:00-09:00 | Asia/Kolkata | PT0S",
                "22:00-06:00 | Europe/Madrid | PT45H",
                "22:00-06:00 | Asia/Tokyo | PT20H",
                "22:00-10:00 | Europe/Madrid | PT40H",
                "10:00-14:00 17:00-20:00 | Europe/Madrid | PT20H",
                "10:00-20:00 | Europe/Madrid | PT5H",
                "09:00-14:00 12:00-18:00 | Europe/Madrid | PT0S",
                "'' | Europe/Madrid | PT45H"
            })
    void whatIsCoveredIsTheUnionOfAllShifts(String shifts, String zone, Duration uncovered) {
        ServiceHours given =
                new ServiceHours(MADRID, ServiceHours.each(EnumSet.allOf(DayOfWeek.class), shifts(shifts)));
        ServiceHours expected =
                new ServiceHours(ZoneId.of(zone), ServiceHours.each(OFFICE_DAYS, shifts("09:00-18:00")));

        assertThat(new WeeklyOverlap(given, expected).uncovered(MONDAY)).isEqualTo(uncovered);
    }

    @Test
    void eachDayHasItsOwnHours() {
        SortedMap<DayOfWeek, List<Shift>> week = new TreeMap<>(ServiceHours.each(OFFICE_DAYS, shifts("09:00-18:00")));
        week.put(DayOfWeek.WEDNESDAY, shifts("09:00-14:00"));
        week.put(DayOfWeek.FRIDAY, List.of());
        ServiceHours given = new ServiceHours(MADRID, week);

        assertThat(given.days()).doesNotContain(DayOfWeek.FRIDAY);
        assertThat(new WeeklyOverlap(
                                given, new ServiceHours(MADRID, ServiceHours.each(OFFICE_DAYS, shifts("09:00-18:00"))))
                        .uncovered(MONDAY))
                .isEqualTo(Duration.ofHours(4 + 9));
    }

    /** Five minutes a week that nobody notices are no need, on any surface: all of them ask the gap. */
    @Test
    void aMinuteAtMidnightIsNoGap() {
        HoursCoverage coverage = HoursCoverage.of(
                new ServiceHours(
                        MADRID,
                        ServiceHours.each(
                                EnumSet.allOf(DayOfWeek.class),
                                List.of(new Shift(LocalTime.MIDNIGHT, LocalTime.of(23, 59))))),
                new ServiceHours(ZoneId.of("America/New_York"), ServiceHours.each(OFFICE_DAYS, shifts("09:00-18:00"))),
                MONDAY);

        assertThat(coverage.most()).isEqualTo(Duration.ofMinutes(5));
        assertThat(coverage.average().toHours()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-14:00", "22:00-06:00", "00:00-24:00", "18:30-24:00", "09:00:30-10:00"})
    void aShiftReadsBackAsItWasWritten(String written) {
        assertThat(Shift.read(written).map(Shift::written)).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "9-14", "09:00", "24:00-09:00", "09:00-25:00", "09:00–14:00", "٠٩:٠٠-١٤:٠٠", "09:60-10:00"})
    void whatIsNoShiftIsNotRead(String written) {
        assertThat(Shift.read(written)).isEmpty();
    }

    @Test
    void aDayHasNoMoreShiftsThanItCan() {
        List<Shift> many = Collections.nCopies(ServiceHours.MOST_SHIFTS + 1, Shift.ALL_DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceHours(MADRID, ServiceHours.each(OFFICE_DAYS, many)));
    }

    /** Whoever answers for longer leaves less uncovered, and never less than nothing or more than what is expected. */
    @Property(tries = 200)
    void moreShiftsNeverLeaveMoreUncovered(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 1439) Integer> opens,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 1439) Integer> closes,
            @ForAll("zones") ZoneId zone) {
        int shifts = Math.min(opens.size(), closes.size());
        ServiceHours expected = new ServiceHours(zone, ServiceHours.each(OFFICE_DAYS, shifts("09:00-18:00")));
        Duration before = Duration.ofHours(45);
        for (int count = 1; count <= shifts; count++) {
            List<Shift> some = new java.util.ArrayList<>();
            for (int i = 0; i < count; i++) {
                some.add(new Shift(minute(opens.get(i)), minute(closes.get(i))));
            }
            Duration now = new WeeklyOverlap(
                            new ServiceHours(MADRID, ServiceHours.each(EnumSet.allOf(DayOfWeek.class), some)), expected)
                    .uncovered(MONDAY);
            assertThat(now).isBetween(Duration.ZERO, before);
            before = now;
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<ZoneId> zones() {
        return net.jqwik.api.Arbitraries.of(
                        "Europe/Madrid", "Asia/Tokyo", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Pago_Pago")
                .map(ZoneId::of);
    }

    private static LocalTime minute(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private static List<Shift> shifts(String written) {
        return Arrays.stream(written.split(" "))
                .filter(shift -> !shift.isEmpty())
                .map(shift -> Shift.read(shift).orElseThrow())
                .toList();
    }
}

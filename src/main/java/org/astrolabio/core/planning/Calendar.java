package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Puts actions into the weeks of half a year. Work goes on in parallel, within the hours that the team has a week; nothing
 * begins before what it requires is finished. Each period has room for a few actions only, and what does not end within
 * it waits for the next.
 */
final class Calendar {

    static final int FIRST_PERIOD = 13;
    static final int LAST_WEEK = 26;

    private static final Fraction WEEKS_A_MONTH = Fraction.of(52, 12);

    /** How much of a week goes to one action at most, so that several go on side by side. */
    private static final Fraction SHARE_OF_ONE = Fraction.of(2, 5);

    /** Hours a week that may go to one action however few there are. */
    private static final Fraction SMALL = Fraction.of(3);

    private final PlanningRules rules;
    private final Fraction capacity;
    private final Optional<Fraction> budget;
    private final Fraction[] free = new Fraction[LAST_WEEK + 1];
    private final Map<String, Weeks> placed = new HashMap<>();
    private final Map<String, Fraction> early = new HashMap<>();
    private final Set<String> planned = new HashSet<>();
    private Fraction law = Fraction.ZERO;
    private int spent;

    /** @param budget of the first period in euros; absent if nobody said */
    Calendar(PlanningRules rules, int hoursPerMonth, Optional<Fraction> budget) {
        this.rules = rules;
        this.budget = budget;
        this.capacity = Fraction.of(hoursPerMonth).times(rules.shareOfHours()).dividedBy(WEEKS_A_MONTH);
        Arrays.fill(free, capacity);
    }

    /** Whether these are affordable and find room one after the other, in the first period if they can. */
    boolean placeLeading(List<Remedy> leading) {
        for (Remedy remedy : leading) {
            boolean found = isAffordable(remedy)
                    && (place(remedy, 1, FIRST_PERIOD, capacity) || place(remedy, 1, LAST_WEEK, capacity));
            if (!found) {
                return false;
            }
            count(remedy);
        }
        return true;
    }

    /** Whether all of these end within the first period. */
    boolean endsInTime(List<Remedy> remedies) {
        return remedies.stream().allMatch(remedy -> {
            Weeks weeks = placed.get(remedy.id());
            return weeks != null && weeks.to() <= FIRST_PERIOD;
        });
    }

    /** When each is done that found room, by action id. */
    Map<String, Weeks> weeks() {
        return placed;
    }

    /** Hours of work on an action within the first period. */
    Fraction earlyHours(String id) {
        return early.getOrDefault(id, Fraction.ZERO);
    }

    /** Places what has no place yet; what finds no room stays without. */
    void place(List<Remedy> remedies, Optional<Remedy> review) {
        plan(remedies);
        review.ifPresent(last -> place(last, FIRST_PERIOD, FIRST_PERIOD));
        firstPeriod(remedies.stream()
                .sorted(Comparator.comparing(remedy -> !beginsAtOnce(remedy)))
                .toList());
        secondPeriod(remedies);
    }

    /**
     * What nobody knows is asked at once: it decides what comes next, and answers take time. It leaves room beside it, however
     * few hours there are.
     */
    private static boolean beginsAtOnce(Remedy remedy) {
        return remedy.reason() instanceof PlannedAction.FindsOut;
    }

    /** Says what is to find a place: nothing begins before what it requires of it. */
    void plan(List<Remedy> remedies) {
        remedies.forEach(remedy -> planned.add(remedy.id()));
    }

    private void firstPeriod(List<Remedy> remedies) {
        Fraction mostLaw = capacity.times(FIRST_PERIOD).times(rules.lawShare());
        for (Remedy remedy : remedies) {
            int rows = placed.size();
            boolean room = !placed.containsKey(remedy.id())
                    && rows < rules.rows().first()
                    && (remedy.needed() || rows < rules.rows().least());
            Fraction lawThen = remedy.isLaw() ? law.plus(remedy.hours()) : law;
            boolean first = law.isZero();
            if (room
                    && isAffordable(remedy)
                    && (first || lawThen.compareTo(mostLaw) <= 0)
                    && place(remedy, 1, FIRST_PERIOD)) {
                count(remedy);
            }
        }
    }

    private boolean isAffordable(Remedy remedy) {
        Fraction then = Fraction.of((long) spent + rules.money().cost(remedy.action()));
        return budget.filter(most -> then.compareTo(most) > 0).isEmpty();
    }

    private void count(Remedy remedy) {
        law = remedy.isLaw() ? law.plus(remedy.hours()) : law;
        spent += rules.money().cost(remedy.action());
    }

    /** What takes more work than a period has room for may begin in the first, if that has a row left. */
    private void secondPeriod(List<Remedy> remedies) {
        boolean room = placed.size() < rules.rows().first();
        Fraction most = mostAWeek().times(LAST_WEEK - FIRST_PERIOD);
        int rows = 0;
        for (Remedy remedy : remedies) {
            boolean open =
                    !placed.containsKey(remedy.id()) && rows < rules.rows().second();
            boolean large = remedy.hours().compareTo(most) > 0;
            if (open && place(remedy, FIRST_PERIOD + 1, LAST_WEEK)) {
                rows++;
            } else if (open && room && large && place(remedy, 1, LAST_WEEK)) {
                rows++;
                room = false;
            }
        }
    }

    private boolean place(Remedy remedy, int earliest, int latest) {
        return place(remedy, earliest, latest, beginsAtOnce(remedy) ? capacity.times(SHARE_OF_ONE) : mostAWeek());
    }

    /** @param most hours a week */
    private boolean place(Remedy remedy, int earliest, int latest, Fraction most) {
        return start(remedy, earliest)
                .filter(from -> place(remedy, fill(remedy, from, latest, most), latest))
                .isPresent();
    }

    /** The first week in which it may begin; absent if something that it requires is planned and has no place. */
    private Optional<Integer> start(Remedy remedy, int earliest) {
        int from = earliest;
        for (String required : remedy.action().requires()) {
            Weeks before = placed.get(required);
            if (before != null) {
                from = Math.max(from, before.to() + 1);
            } else if (planned.contains(required)) {
                return Optional.empty();
            }
        }
        return Optional.of(from);
    }

    private boolean place(Remedy remedy, List<Share> work, int latest) {
        if (work.isEmpty()) {
            return false;
        }
        Pace pace = remedy.action().pace();
        int to = work.getLast().week() + pace.waits();
        if (to > latest) {
            return false;
        }
        work.forEach(share -> free[share.week()] = free[share.week()].minus(share.hours()));
        early.put(
                remedy.id(),
                work.stream()
                        .filter(share -> share.week() <= FIRST_PERIOD)
                        .map(Share::hours)
                        .reduce(Fraction.ZERO, Fraction::plus));
        placed.put(remedy.id(), new Weeks(work.getFirst().week(), to, to + pace.proof()));
        return true;
    }

    /** Hours of one week. */
    private record Share(int week, Fraction hours) {}

    /** Week by week as much as is free, and no more than its share; nothing if it does not end in time. */
    private List<Share> fill(Remedy remedy, int from, int latest, Fraction most) {
        Fraction left = remedy.hours();
        List<Share> work = new ArrayList<>();
        for (int week = from; week <= latest && !left.isZero(); week++) {
            Fraction part = free[week].min(most).min(left);
            if (!part.isZero()) {
                work.add(new Share(week, part));
                left = left.minus(part);
            }
        }
        return left.isZero() ? work : List.of();
    }

    /** Hours of a week that may go to one action. */
    private Fraction mostAWeek() {
        Fraction share = capacity.times(SHARE_OF_ONE);
        return share.compareTo(SMALL) < 0 ? capacity.min(SMALL) : share;
    }

    /** Hours of work in each week, from 1. */
    Fraction worked(int fromWeek, int toWeek) {
        Fraction worked = Fraction.ZERO;
        for (int week = fromWeek; week <= toWeek; week++) {
            worked = worked.plus(capacity.minus(free[week]));
        }
        return worked;
    }
}

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
    private final Set<String> planned = new HashSet<>();

    /** @param budget of the first period in euros; absent if nobody said */
    Calendar(PlanningRules rules, int hoursPerMonth, Optional<Fraction> budget) {
        this.rules = rules;
        this.budget = budget;
        this.capacity = Fraction.of(hoursPerMonth).times(rules.shareOfHours()).dividedBy(WEEKS_A_MONTH);
        Arrays.fill(free, capacity);
    }

    /** When each of these is done, by action id; what is not in it finds no room. */
    Map<String, Weeks> place(List<Remedy> remedies, Optional<Remedy> review) {
        remedies.forEach(remedy -> planned.add(remedy.id()));
        review.ifPresent(last -> place(last, FIRST_PERIOD, FIRST_PERIOD));
        firstPeriod(remedies.stream()
                .sorted(Comparator.comparing(remedy -> !beginsAtOnce(remedy)))
                .toList());
        secondPeriod(remedies);
        return placed;
    }

    /**
     * What nobody knows is asked at once: it decides what comes next, and answers take time. It leaves room beside it, however
     * few hours there are.
     */
    private static boolean beginsAtOnce(Remedy remedy) {
        return remedy.reason() instanceof PlannedAction.FindsOut;
    }

    private void firstPeriod(List<Remedy> remedies) {
        Fraction law = Fraction.ZERO;
        int spent = 0;
        Fraction mostLaw = capacity.times(FIRST_PERIOD).times(rules.lawShare());
        for (Remedy remedy : remedies) {
            int rows = placed.size();
            boolean room = rows < rules.rows().first()
                    && (remedy.needed() || rows < rules.rows().least());
            Fraction lawThen = remedy.isLaw() ? law.plus(remedy.hours()) : law;
            boolean first = law.isZero();
            int spentThen = spent + rules.money().cost(remedy.action());
            boolean affordable = budget.map(most -> Fraction.of(spentThen).compareTo(most) <= 0)
                    .orElse(true);
            if (room && affordable && (first || lawThen.compareTo(mostLaw) <= 0) && place(remedy, 1, FIRST_PERIOD)) {
                law = lawThen;
                spent = spentThen;
            }
        }
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
        Optional<Integer> start = start(remedy, earliest);
        return start.filter(from -> place(remedy, fill(remedy, from, latest), latest))
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
        placed.put(remedy.id(), new Weeks(work.getFirst().week(), to, to + pace.proof()));
        return true;
    }

    /** Hours of one week. */
    private record Share(int week, Fraction hours) {}

    /** Week by week as much as is free, and no more than its share; nothing if it does not end in time. */
    private List<Share> fill(Remedy remedy, int from, int latest) {
        Fraction most = beginsAtOnce(remedy) ? capacity.times(SHARE_OF_ONE) : mostAWeek();
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

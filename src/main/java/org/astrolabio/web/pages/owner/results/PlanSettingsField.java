package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.language.Zones;
import org.astrolabio.wording.MarketWording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Hours a month, languages and service hours; what is impossible is said beside its field and changes nothing. */
@Tag("astrolabio-plan-settings")
@JsModule("./astrolabio-plan-settings.ts")
final class PlanSettingsField extends Component {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> COMMON_LANGUAGES = List.of("es", "en", "fr", "de", "it", "pt");
    private static final List<String> WORDS = List.of(
            "hours",
            "hours-help",
            "hours-unit",
            "more",
            "languages",
            "languages-help",
            "days",
            "days-help",
            "opens",
            "closes",
            "closed",
            "add",
            "remove",
            "all-day",
            "next-day",
            "same",
            "zone",
            "zone-help");

    /** The names are those that the browser's half reads. */
    record Shown(int most, int shifts, int hours, List<Choice> languages, String zone, List<ServiceDay> days) {}

    record Choice(String id, String name, boolean chosen) {}

    /** What the browser's half sends. */
    record Given(String hours, Set<String> languages, String zone, List<ServiceDay.Given> days) {}

    private final PlanWording wording;
    private final BiConsumer<PlanSettings, PlanSettings> change;
    private @Nullable PlanSettings settings;

    /** @param change takes the settings that were shown, and those that are wanted */
    PlanSettingsField(PlanWording wording, BiConsumer<PlanSettings, PlanSettings> change) {
        this.wording = wording;
        this.change = change;
        Map<String, String> words = new LinkedHashMap<>();
        WORDS.forEach(key -> words.put(key, wording.text("settings-" + key)));
        getElement().setProperty("words", JSON.writeValueAsString(words));
    }

    /** Shows the settings of a plan; the browser takes them for stored. */
    void show(CompanyPlan plan, MarketWording markets) {
        settings = plan.settings();
        getElement().setProperty("settings", JSON.writeValueAsString(shown(plan, markets)));
    }

    /** Takes what the reader has set. */
    @ClientCallable
    void change(String json) {
        Given given = JSON.readValue(json, Given.class);
        Map<String, String> problems = new LinkedHashMap<>();
        int hours = hours(given.hours(), problems);
        Optional<ZoneId> zone = Zones.known(given.zone());
        if (zone.isEmpty()) {
            problems.put("zone", wording.text("settings-zone-problem"));
        }
        SortedMap<DayOfWeek, List<Shift>> week = new TreeMap<>();
        for (ServiceDay.Given day : given.days()) {
            day.shifts()
                    .ifPresentOrElse(
                            shifts -> week.put(DayOfWeek.valueOf(day.id()), shifts),
                            () -> problems.put(day.id(), day.problem(wording)));
        }
        getElement().setProperty("problems", JSON.writeValueAsString(problems));
        if (problems.isEmpty()) {
            PlanSettings before = Objects.requireNonNull(settings);
            settings = new PlanSettings(hours, given.languages(), new ServiceHours(zone.orElseThrow(), week));
            change.accept(before, settings);
        }
    }

    private int hours(String text, Map<String, String> problems) {
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= PlanSettings.MOST_HOURS) {
            return Integer.parseInt(text);
        }
        problems.put("hours", wording.text("settings-hours-problem", PlanSettings.MOST_HOURS));
        return 0;
    }

    private Shown shown(CompanyPlan plan, MarketWording markets) {
        ServiceHours hours = plan.settings().hours();
        return new Shown(
                PlanSettings.MOST_HOURS,
                ServiceHours.MOST_SHIFTS,
                plan.settings().hoursPerMonth(),
                languages(plan).stream()
                        .map(code -> new Choice(
                                code,
                                markets.languageName(code),
                                plan.settings().languages().contains(code)))
                        .toList(),
                hours.zone().getId(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> ServiceDay.of(day, hours.on(day), wording.language()))
                        .toList());
    }

    /** Those of the target markets and of the company, and those that most are asked for. */
    private static Set<String> languages(CompanyPlan plan) {
        return Stream.of(
                        plan.gaps().stream()
                                .map(MarketGap::market)
                                .flatMap(market -> market.languages().stream().limit(2))
                                .toList(),
                        plan.settings().languages().stream().sorted().toList(),
                        COMMON_LANGUAGES)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

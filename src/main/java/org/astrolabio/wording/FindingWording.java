package org.astrolabio.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts.Ask;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.core.planning.Load;
import org.astrolabio.core.planning.NotNow;
import org.astrolabio.core.planning.OpenFinding;
import org.astrolabio.core.planning.Signs;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.Messages;

/** Says what is the matter with a company, never more surely than it is known, the same on every page and in every file. */
public final class FindingWording {

    private static final int PERCENT = 100;

    private final Locale language;
    private final Messages messages;
    private final Guidance guidance;
    private final CompanyPlan plan;
    private final MarketWording markets;

    public FindingWording(
            Locale language, Messages messages, Guidance guidance, CompanyPlan plan, MarketWording markets) {
        this.language = language;
        this.messages = messages;
        this.guidance = guidance;
        this.plan = plan;
        this.markets = markets;
    }

    /** What is so, seems to be so or is to be found out, in a sentence or two. */
    public String sentence(OpenFinding open) {
        FindingText text = text(open.finding());
        Optional<String> pattern =
                switch (open.certainty()) {
                    case MEASURED, TOLD -> text.told();
                    case PRESUMED -> text.presumed();
                    case UNKNOWN -> text.unknown();
                };
        return filled(pattern.orElseThrow(), open);
    }

    /** What really holds the company back, in a sentence; absent where nothing stands out. */
    public Optional<String> bottleneck() {
        return plan.plan().judgement().bottleneck().flatMap(open -> text(open.finding())
                .bottleneck()
                .map(pattern -> filled(pattern, open)));
    }

    /** What nobody knows yet and whom to ask, an entry each; of duties, of which there can be many, one for all. */
    public List<String> questions() {
        List<OpenFinding> unknown = plan.plan().judgement().unknown();
        List<FindingText> duties = unknown.stream()
                .filter(open -> open.finding().isDuty())
                .map(open -> text(open.finding()))
                .toList();
        Stream<Ask> asks = unknown.stream()
                .filter(open -> duties.size() == 1 || !open.finding().isDuty())
                .flatMap(open -> text(open.finding()).ask().stream());
        return Stream.concat(
                        asks.map(this::question),
                        duties.size() > 1
                                ? duties.getFirst().ask().stream().map(ask -> aboutAll(ask, duties))
                                : Stream.empty())
                .toList();
    }

    private String aboutAll(Ask ask, List<FindingText> duties) {
        List<String> names =
                duties.stream().map(duty -> text("quoted", duty.name())).toList();
        return text("ask-duties", ask.whom(), messages.list(language, names));
    }

    private String question(Ask ask) {
        return text("ask", ask.whom(), ask.what());
    }

    /** What the company is better advised not to do for now. */
    public List<NotNowText> notNow(int most) {
        return plan.plan().judgement().notNow().stream()
                .limit(most)
                .map(this::filled)
                .toList();
    }

    private NotNowText filled(NotNow notNow) {
        NotNowText text = guidance.texts(language).notNow(notNow.id());
        Map<String, Object> arguments = arguments(notNow.signs());
        return new NotNowText(
                filled(text.title(), arguments), filled(text.reason(), arguments), filled(text.until(), arguments));
    }

    private String filled(String pattern, Map<String, Object> arguments) {
        return pattern.indexOf('{') < 0 ? pattern : messages.fill(language, pattern, arguments);
    }

    /** How much of the staffed time the contacts take, as a sum; absent where too little was told. */
    public Optional<String> load() {
        return plan.plan()
                .judgement()
                .load()
                .map(load -> text(
                        "load",
                        String.valueOf(load.isCounted()),
                        load.contacts().roundedDown(0),
                        load.minutes().roundedDown(1),
                        load.hours().roundedDown(0),
                        load.staffedHours().roundedDown(0),
                        percent(load)));
    }

    private String filled(String pattern, OpenFinding open) {
        return filled(
                pattern,
                open.finding().signs(open.certainty()).map(this::arguments).orElse(Map.of()));
    }

    private Map<String, Object> arguments(Signs signs) {
        Map<String, Object> arguments = new HashMap<>();
        List<MarketGap> concerned = concerned(signs);
        arguments.put(
                "countries",
                messages.list(language, concerned.stream().map(markets::country).toList()));
        arguments.put(
                "languages",
                messages.list(
                        language,
                        concerned.stream()
                                .flatMap(gap -> gap.missingLanguage().stream())
                                .distinct()
                                .map(markets::languageName)
                                .toList()));
        signs.figure().ifPresent(bound -> plan.state()
                .measurements()
                .value(bound.measure())
                .ifPresent(value -> arguments.put(
                        "figure",
                        new FigureWording(language, messages)
                                .value(
                                        guidance.rubric()
                                                .kpi(bound.measure().kpi())
                                                .unit(),
                                        value))));
        plan.plan().judgement().load().ifPresent(load -> arguments.put("load", percent(load)));
        return arguments;
    }

    private String percent(Load load) {
        return text("load-percent", load.share().times(Fraction.of(PERCENT)).roundedDown(0));
    }

    private List<MarketGap> concerned(Signs signs) {
        Set<String> codes = signs.countries();
        return plan.gaps().stream()
                .filter(gap -> signs.market().map(need -> need.isOf(gap)).orElse(true))
                .filter(gap -> codes.isEmpty() || codes.contains(gap.market().country()))
                .toList();
    }

    private FindingText text(Finding finding) {
        return guidance.texts(language).finding(finding.id());
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "finding." + key, arguments);
    }
}

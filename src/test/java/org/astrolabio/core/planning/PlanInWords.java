package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.wording.AimWording;
import org.astrolabio.wording.FindingWording;
import org.astrolabio.wording.MarketWording;
import org.astrolabio.wording.Reasons;
import org.astrolabio.wording.SumWording;

/** A plan as a text that can be reviewed sentence by sentence. */
record PlanInWords(String company, CompanyPlan plan) {

    private static final Locale SPANISH = Locale.of("es");

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                "# %s: %d horas al mes%n%n".formatted(company, plan.settings().hoursPerMonth()));
        text.append("## Hoy%n%n%s%n".formatted(standing(plan.today())));
        plan.today()
                .service()
                .ratings()
                .forEach(rating -> text.append("- %s: %s%n"
                        .formatted(texts().criterion(rating.criterion()).name(), level(rating))));
        findings().load().ifPresent(load -> text.append("%n%s%n".formatted(load)));
        findings().bottleneck().ifPresent(sentence -> text.append("%n## Lo que frena%n%n%s%n".formatted(sentence)));
        text.append("%n## Países%n%n".formatted());
        plan.positioning().markets().forEach(gap -> text.append("- %s%n".formatted(market(gap))));
        text.append("%n## Con qué entrar%n%n".formatted());
        plan.positioning()
                .leads()
                .forEach(lead -> text.append("- %s%s%n"
                        .formatted(
                                texts().positioning()
                                        .differentiators()
                                        .get(lead.differentiator())
                                        .name(),
                                fix(lead))));
        text.append("- Canales: %s%n"
                .formatted(plan.positioning().channels().stream()
                        .map(id -> texts().positioning().channels().get(id).name())
                        .collect(Collectors.joining(", "))));
        if (plan.plan().isEmpty()) {
            text.append("%nNada que añadir.%n".formatted());
        }
        int number = 1;
        for (Wave wave : plan.plan().waves()) {
            text.append("%n## Hasta el día %d: %s h%n%n".formatted(wave.untilDay(), decimal(wave.hours())));
            number = actions(wave.actions(), number, text);
            if (!wave.underway().isEmpty()) {
                text.append("%nSigue después: %s.%n"
                        .formatted(wave.underway().stream()
                                .map(open -> "`" + open.action().id() + "`")
                                .collect(Collectors.joining(", "))));
            }
            text.append("%nAl terminar: %s%n".formatted(standing(wave.after())));
        }
        text.append("%n## Después%n%n".formatted());
        actions(plan.plan().later(), number, text);
        text.append("%n## Ahora no%n%n".formatted());
        findings()
                .notNow(99)
                .forEach(one -> text.append("- %s %s %s%n".formatted(one.title(), one.reason(), one.until())));
        return text.toString().replace(System.lineSeparator(), "\n").replace('\u00A0', ' ');
    }

    private int actions(List<PlannedAction> actions, int from, StringBuilder text) {
        int number = from;
        for (PlannedAction planned : actions) {
            text.append("%d. %s%s `%s`: +%s puntos, +%s atención, %s h; %s%n"
                    .formatted(
                            number++,
                            planned.weeks()
                                    .map(weeks -> "[%d–%d] ".formatted(weeks.from(), weeks.to()))
                                    .orElse(""),
                            texts().action(planned.action().id()).title(),
                            planned.action().id(),
                            decimal(planned.gain()),
                            decimal(planned.serviceGain()),
                            decimal(planned.hours()),
                            Reasons.whole(reason(planned.reason()), worked(planned))));
        }
        return number;
    }

    /** What comes of the company's own figures, and where they are to go. */
    private List<String> worked(PlannedAction planned) {
        List<String> worked =
                new ArrayList<>(new SumWording(SPANISH, new Messages(), SampleCompanies.GUIDANCE, plan).of(planned));
        if (plan.state().measurements().value(planned.action().proof()).isPresent()) {
            worked.add(new AimWording(SPANISH, new Messages(), SampleCompanies.GUIDANCE, plan).sentence(planned));
        }
        return worked;
    }

    private String reason(PlannedAction.Reason reason) {
        return switch (reason) {
            case PlannedAction.Answers(var open) -> findings().sentence(open);
            case PlannedAction.FindsOut ignored ->
                "por preguntar: " + String.join("; ", findings().questions());
            case PlannedAction.Reviews ignored -> "repaso";
            case PlannedAction.LegalBlocker ignored -> "lo pide la ley";
            case PlannedAction.UnacceptableCriterion(var criterion) ->
                "saca de inaceptable: " + texts().criterion(criterion).name();
            case PlannedAction.BestGain ignored -> "rinde";
            case PlannedAction.Unlocks(var action) -> "abre el paso a `%s`".formatted(action);
            case PlannedAction.Gesture ignored -> "detalle";
        };
    }

    private String standing(CompanyScores outcome) {
        ServiceProfile service = outcome.service();
        return "%s puntos, «%s». Atención: %s, «%s»%s.%n"
                .formatted(
                        decimal(outcome.points()),
                        SampleCompanies.QUESTIONNAIRE
                                .texts(SPANISH)
                                .level(outcome.scorecard().level().id())
                                .name(),
                        decimal(service.points()),
                        texts().level(service.whole()).name(),
                        service.heldDownBySpeed() ? ", frenada por la rapidez" : "");
    }

    private String level(CriterionRating rating) {
        String basis =
                switch (rating.basis()) {
                    case CriterionRating.Measured ignored -> "medido";
                    case CriterionRating.Inferred ignored -> "deducido";
                    case CriterionRating.Raised ignored -> "por lo hecho";
                };
        return "%s (%s)".formatted(texts().level(rating.level()).name(), basis);
    }

    private static String market(MarketGap gap) {
        return "%s: %s, %d h sin cubrir%s"
                .formatted(
                        gap.market().country(),
                        gap.missingLanguage()
                                .map(language -> "falta " + language)
                                .orElse("idioma cubierto"),
                        gap.uncoveredHours(),
                        gap.customsBorder() ? ", aduana" : "");
    }

    private String fix(Positioning.Lead lead) {
        return lead.canBePromised() ? "" : ", antes: " + String.join(", ", lead.fixFirst());
    }

    private FindingWording findings() {
        Messages messages = new Messages();
        return new FindingWording(
                SPANISH,
                messages,
                SampleCompanies.GUIDANCE,
                plan,
                new MarketWording(SPANISH, messages, new CountryNames(), texts().positioning()));
    }

    private static String decimal(Fraction number) {
        return number.roundedDown(1).toPlainString();
    }

    private static GuidanceTexts texts() {
        return SampleCompanies.GUIDANCE.texts(SPANISH);
    }
}

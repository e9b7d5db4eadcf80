package org.astrolabio.wording;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.Comparison.NotYet;
import org.astrolabio.core.peers.PassedOver;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.peers.Place;
import org.astrolabio.core.peers.Quartiles;
import org.astrolabio.core.peers.Standing;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;

/** A comparison in the words of one language, the same on a page and on paper. Dates are those of UTC. */
public final class ComparisonWording {

    /** A dimension that stands out among peers. */
    public record Finding(String dimension, String name, String text) {}

    private final Locale language;
    private final Messages messages;
    private final Texts texts;
    private final CohortNames cohorts;

    public ComparisonWording(Locale language, Messages messages, Questionnaire questionnaire) {
        this.language = Languages.closestTo(language);
        this.messages = messages;
        this.texts = questionnaire.texts(this.language);
        this.cohorts = new CohortNames(this.language, messages, questionnaire.roles(), texts);
    }

    /** A text about peers, by its key without {@code peers.}. */
    public String text(String key, Object... arguments) {
        return messages.text(language, "peers." + key, arguments);
    }

    public String dimension(String id) {
        return texts.dimension(id).name();
    }

    /** A sector as the questionnaire offers it. */
    public String sector(String id) {
        return cohorts.sector(id);
    }

    /** Such as "empresas de moda y textil de 10 a 49 personas". */
    public String cohort(Cohort cohort) {
        return cohorts.name(cohort);
    }

    /** Where the company stands as a whole, among how many, and of when. */
    public String sentence(Among among) {
        String cohort = cohort(among.cohort());
        String month = month(among.asOf());
        return among.overall().percentileRank().isPresent()
                ? text("rank", rank(among.overall()), cohort, among.companies(), month)
                : text(placeKey(among.overall()), cohort, among.companies(), month);
    }

    /** The company's points beside what is told of the others. */
    public String figures(Among among) {
        Standing overall = among.overall();
        return overall.quartiles()
                .map(quartiles -> text(
                        "overall-quartiles",
                        overall.points(),
                        overall.wholeMedian(),
                        quartiles.wholeLower(),
                        quartiles.wholeUpper()))
                .orElseGet(() -> text("overall-median", overall.points(), overall.wholeMedian()));
    }

    /** Who is counted, and when they were. */
    public String basis(Among among) {
        return text("basis", date(among.asOf()));
    }

    /** What more companies would let one tell; nothing where all is told. */
    public Optional<String> withMore(Among among) {
        if (among.overall().percentileRank().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(text(among.overall().quartiles().isPresent() ? "more-quartiles" : "more-median"));
    }

    /** Why the company is not compared with closer cohorts, and with which it is instead; nothing without any. */
    public List<String> passedOver(Among among) {
        List<String> sentences = new ArrayList<>();
        among.passedOver().forEach(passed -> sentences.add(passedOver(passed)));
        if (!sentences.isEmpty()) {
            sentences.add(text("instead", cohort(among.cohort())));
        }
        return sentences;
    }

    private String passedOver(PassedOver passed) {
        return text(
                switch (passed.reason()) {
                    case TOO_FEW -> "too-few";
                    case WOULD_TELL_OF_FEW -> "would-tell-of-few";
                },
                cohort(passed.cohort()));
    }

    /** When there will be a comparison, then when companies were last and will next be counted. */
    public List<String> notYet(PeerComparison peers) {
        List<String> counting = new ArrayList<>(List.of(text("not-yet-nightly")));
        if (peers.comparison() instanceof NotYet(int ignored, Optional<Instant> asOf)) {
            asOf.ifPresent(last -> counting.add(text("not-yet-last", date(last))));
        }
        peers.nextRebuild().ifPresent(next -> counting.add(text("not-yet-next", date(next))));
        return List.of(text("not-yet-when"), String.join(" ", counting));
    }

    /** What the terms mean that are used. */
    public String terms(Among among) {
        return among.overall().quartiles().isPresent()
                ? text("median-means") + " " + text("middle-means")
                : text("median-means");
    }

    /** What the picture of all dimensions tells. */
    public String message(Among among) {
        long reached = among.dimensions().values().stream()
                .filter(Standing::reachesMedian)
                .count();
        return text("radar-title", reached, among.dimensions().size());
    }

    /**
     * All dimensions compared, for those who cannot see the picture.
     *
     * @param own what is said of the company's own score, by dimension
     */
    public String inWords(Among among, Map<String, String> own) {
        return among.dimensions().entrySet().stream()
                .map(entry -> axis(entry.getKey(), own.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .collect(Collectors.joining(". "));
    }

    private String axis(String id, String own, Standing standing) {
        return middle(standing)
                .map(middle -> text("axis-middle", dimension(id), own, standing.wholeMedian(), middle))
                .orElseGet(() -> text("axis", dimension(id), own, standing.wholeMedian()));
    }

    /** What the table of all dimensions holds, among how many, and of when. */
    public String caption(Among among) {
        return text("strips-title", among.companies(), month(among.asOf()));
    }

    /** The middle half in whole points. */
    public Optional<String> middle(Standing standing) {
        return standing.quartiles().map(quartiles -> text("middle", quartiles.wholeLower(), quartiles.wholeUpper()));
    }

    /** How many of each hundred the company is ahead of. */
    public Optional<String> ahead(Standing standing) {
        return standing.percentileRank().isPresent() ? Optional.of(text("ahead", rank(standing))) : Optional.empty();
    }

    /** How many have points in a dimension, where they are fewer than those compared with. */
    public Optional<String> fewer(Standing standing, Among among) {
        return standing.companies() == among.companies()
                ? Optional.empty()
                : Optional.of(text("fewer", standing.companies()));
    }

    /** Those dimensions of the company in which too few others have points. */
    public Optional<String> notCompared(Among among, Scorecard scorecard) {
        List<String> names = scorecard.dimensions().stream()
                .map(DimensionScore::dimension)
                .filter(id -> !among.dimensions().containsKey(id))
                .map(this::dimension)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(text("not-compared", messages.list(language, names)));
    }

    /** The dimensions in which the company is in the top quarter. */
    public List<Finding> strengths(Among among) {
        return findings(
                among,
                Place.TOP_QUARTER,
                (standing, quartiles) -> text("strength", standing.points(), quartiles.wholeUpper()));
    }

    /** The dimensions in which the company is in the bottom quarter. */
    public List<Finding> weaknesses(Among among) {
        return findings(
                among,
                Place.BOTTOM_QUARTER,
                (standing, quartiles) -> text("weakness", standing.points(), quartiles.wholeLower()));
    }

    private List<Finding> findings(Among among, Place place, BiFunction<Standing, Quartiles, String> words) {
        List<Finding> findings = new ArrayList<>();
        among.dimensions().forEach((id, standing) -> standing.quartiles()
                .filter(quartiles -> Place.of(standing) == place)
                .ifPresent(
                        quartiles -> findings.add(new Finding(id, dimension(id), words.apply(standing, quartiles)))));
        return findings;
    }

    /** Month and year of a count. */
    public String month(Instant instant) {
        return at(instant)
                .format(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(Languages.withConventions(language)));
    }

    private String date(Instant instant) {
        return at(instant)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Languages.withConventions(language)));
    }

    private static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static String placeKey(Standing standing) {
        return switch (Place.of(standing)) {
            case TOP_QUARTER -> "top-quarter";
            case ABOVE_MEDIAN -> "above-median";
            case AT_MEDIAN -> "at-median";
            case BELOW_MEDIAN -> "below-median";
            case BOTTOM_QUARTER -> "bottom-quarter";
        };
    }

    private static int rank(Standing standing) {
        return (int) Math.floor(standing.percentileRank().orElseThrow());
    }
}

package org.astrolabio.report;

import com.ibm.icu.lang.UCharacter;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts.PositioningText;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.wording.ActionWording;
import org.astrolabio.wording.AnswerWording;
import org.astrolabio.wording.FigureWording;
import org.astrolabio.wording.FindingWording;
import org.astrolabio.wording.MarketWording;

/** A diagnosis in the words of one language. */
final class Edition {

    private final Diagnosis diagnosis;
    private final Questionnaire questionnaire;
    private final Locale language;
    private final Texts texts;
    private final Messages messages;
    private final CountryNames countries;
    private final Regions regions;
    private final DataKind dataKind;
    private final AnswerWording wording;
    private final ZoneId zone;

    Edition(
            Dossier dossier,
            Reader reader,
            Messages messages,
            CountryNames countries,
            Regions regions,
            DataKind dataKind) {
        this.diagnosis = dossier.diagnosis();
        this.questionnaire = dossier.questionnaire();
        this.language = Languages.closestTo(reader.language());
        this.texts = questionnaire.texts(language);
        this.messages = messages;
        this.countries = countries;
        this.regions = regions;
        this.dataKind = dataKind;
        this.wording = new AnswerWording(language, texts, this::say, code -> countries.name(code, language));
        this.zone = reader.zone();
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    /** Whether the company and all its answers are made up, which every page and file has to say. */
    boolean isInvented() {
        return dataKind.isInvented();
    }

    Scorecard scorecard() {
        return diagnosis.scorecard();
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Texts texts() {
        return texts;
    }

    Locale language() {
        return language;
    }

    /** The text of a message key. */
    String say(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    FigureWording figures() {
        return new FigureWording(language, messages);
    }

    Messages messages() {
        return messages;
    }

    FindingWording findings(Guidance guidance, CompanyPlan plan, MarketWording markets) {
        return new FindingWording(language, messages, guidance, plan, markets);
    }

    ActionWording actions(Guidance guidance) {
        return new ActionWording(language, messages, guidance);
    }

    MarketWording markets(PositioningText texts) {
        return new MarketWording(language, messages, countries, texts);
    }

    /** Names as a sentence lists them. */
    String listed(Collection<String> names) {
        return messages.list(language, List.copyOf(names));
    }

    /** Words that begin a line or a cell. */
    String capitalized(String words) {
        return words.isEmpty()
                ? words
                : UCharacter.toTitleCase(language, words.substring(0, 1), null) + words.substring(1);
    }

    /** The text of a message key with small whole numbers, which need no grouping and no plural. */
    private String sayPlain(String key, Object... arguments) {
        return say(key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** A score in whole points, with its unit. */
    String points(Score score) {
        return sayPlain("report.points", score.wholePoints());
    }

    /** The whole points of a score large, then their unit. */
    List<Run> scoreRuns(Score score, Style figure, Style unit) {
        return List.of(
                new Run(String.valueOf(score.wholePoints()), figure), new Run(" " + say("report.points-unit"), unit));
    }

    /** A level by number and name. */
    String level(MaturityLevel level) {
        return sayPlain(
                "report.level", level.rank(), levels(), texts.level(level.id()).name());
    }

    int levels() {
        return questionnaire.levels().size();
    }

    String dimension(String id) {
        return texts.dimension(id).name();
    }

    /** A score with its level in words, as short as can be. */
    String brief(Score score, MaturityLevel level) {
        return sayPlain(
                "report.brief", score.wholePoints(), texts.level(level.id()).name());
    }

    /** The short name of a question. */
    String name(String question) {
        return texts.question(question).name();
    }

    /** What few points in a scored question mean, and the first step from there. */
    Texts.IfLow ifLow(String question) {
        return texts.question(question).ifLow().orElseThrow();
    }

    /** The dimension that a scored question counts for. */
    String dimensionOf(String question) {
        return questionnaire.sectionOf(question).dimension().orElseThrow();
    }

    String oneDecimal(Fraction number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(1);
        return format.format(number.roundedDown(1));
    }

    /** A number with as many decimals as it needs, at most so many, rounded down. */
    String number(Fraction number, int decimals) {
        return NumberFormat.getNumberInstance(language).format(number.roundedDown(decimals));
    }

    String country(String code) {
        return countries.name(code, language);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(language).format(share);
    }

    /** When the diagnosis was made, and when it was corrected where it was. */
    String date() {
        String made = date(diagnosis.createdAt());
        return diagnosis
                .revision()
                .correctedAt()
                .map(at -> say("report.corrected", made, date(at)))
                .orElse(made);
    }

    /** Any date as the reader writes it. */
    String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Languages.withConventions(language))
                .format(date);
    }

    /** Region and country of the company. */
    String place() {
        Company company = diagnosis.company();
        String country = countries.name(company.country(), language);
        return company.region()
                .map(region -> say("report.place", regions.name(region, language), country))
                .orElse(country);
    }

    /** The answer that a score comes from, in one line. */
    String answer(QuestionScore score) {
        return wording.inOneLine(questionnaire.question(score.question()), score.answer());
    }

    /** What was answered to a question, one option a line. */
    List<String> answer(Question question) {
        Optional<Answer> answer = diagnosis.answers().answer(question.id()).or(() -> scorecard()
                .question(question.id())
                .map(QuestionScore::answer));
        return answer.map(given -> wording.lines(question, given)).orElseGet(() -> List.of(say("report.no-answer")));
    }
}

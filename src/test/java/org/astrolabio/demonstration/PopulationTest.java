package org.astrolabio.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.astrolabio.assessment.CompanyCheck;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();
    private static final Population POPULATION = new Population(QUESTIONNAIRE, 1);

    @Property
    void everySheetIsComplete(@ForAll long seed, @ForAll @LongRange(min = 0, max = 1_000_000_000) long number) {
        SyntheticCompany company = new Population(QUESTIONNAIRE, seed).company(number);
        assertThat(SheetCheck.strictProblems(QUESTIONNAIRE, company.sheet())).isEmpty();
    }

    @Property
    void everySheetIsCompleteWhateverIsAsked(@ForAll("constrained") Questionnaire questionnaire, @ForAll long seed) {
        assertThat(SheetCheck.strictProblems(
                        questionnaire,
                        new Population(questionnaire, seed).company(0).sheet()))
                .isEmpty();
    }

    @Property
    void whatIsGivenIsKeptAndTheRestIsDrawn(@ForAll Random random, @ForAll long seed) {
        AnswerSheet given = RandomQuestionnaires.sheet(QUESTIONNAIRE, random);
        AnswerSheet completed = new Population(QUESTIONNAIRE, seed).completed(given, 0);
        assertThat(SheetCheck.strictProblems(QUESTIONNAIRE, completed)).isEmpty();
        assertThat(completed.answers()).allSatisfy((question, answer) -> {
            if (!(QUESTIONNAIRE.question(question) instanceof Question.Percentage)) {
                assertThat(given.answer(question)).contains(answer);
            }
        });
    }

    @Property
    void theSameSeedGivesTheSameCompany(@ForAll long seed, @ForAll @LongRange(min = 0, max = 10_000) long number) {
        Population population = new Population(QUESTIONNAIRE, seed);
        SyntheticCompany first = population.company(number);
        population.company(number + 1);
        assertThat(population.company(number)).isEqualTo(first);
        assertThat(new Population(QUESTIONNAIRE, seed).company(number)).isEqualTo(first);
        assertThat(new Population(QUESTIONNAIRE, seed + 1).company(number)).isNotEqualTo(first);
        assertThat(population.company(number + 1).sheet()).isNotEqualTo(first.sheet());
    }

    @Test
    void everyCompanyCanHeadAReport() {
        CompanyCheck check = new CompanyCheck(new Regions());
        assertThat(LongStream.range(0, 2_000)
                        .mapToObj(number -> POPULATION.company(number).company()))
                .allSatisfy(company -> assertThat(check.problems(new CompanyDraft(
                                Optional.of(company.name()), Optional.of(company.country()), company.region())))
                        .isEmpty());
    }

    @Test
    void scoresSpreadWideAroundAMiddle() {
        List<Integer> points = scored(4_000).stream()
                .map(scored -> scored.card().overall().wholePoints())
                .sorted()
                .toList();
        assertThat(points.getFirst()).isLessThan(10);
        assertThat(points.getLast()).isGreaterThan(85);
        assertThat(points.get(points.size() / 2)).isBetween(30, 55);
        assertThat(points.stream().filter(p -> p < 20).count()).isGreaterThan(100);
        assertThat(points.stream().filter(p -> p >= 80).count()).isGreaterThan(40);
    }

    @Test
    void biggerCompaniesAreFurtherAhead() {
        Map<String, Double> means = means(scored(4_000), "company.employees");
        List<String> sizes = QUESTIONNAIRE.question("company.employees").options().stream()
                .map(option -> option.id())
                .toList();
        assertThat(means.keySet()).containsExactlyInAnyOrderElementsOf(sizes);
        assertThat(sizes.stream().map(means::get)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void everySectorIsThereAndSomeAreFurtherAheadThanOthers() {
        Map<String, Double> means = means(scored(8_000), "company.sectors");
        assertThat(means.keySet())
                .containsExactlyInAnyOrderElementsOf(QUESTIONNAIRE.question("company.sectors").options().stream()
                        .map(option -> option.id())
                        .toList());
        assertThat(means.get("electronics")).isGreaterThan(means.get("food") + 5);
        assertThat(means.get("fashion")).isGreaterThan(means.get("crafts") + 10);
    }

    @Test
    void dimensionsGoTogetherWithoutBeingTheSame() {
        List<Scored> all = scored(2_000);
        List<String> dimensions = QUESTIONNAIRE.dimensions().stream()
                .map(dimension -> dimension.id())
                .toList();
        for (String one : dimensions) {
            for (String other : dimensions) {
                if (!one.equals(other)) {
                    assertThat(correlation(all, one, other))
                            .as("%s and %s", one, other)
                            .isBetween(0.3, 0.95);
                }
            }
        }
    }

    private record Scored(AnswerSheet sheet, Scorecard card) {

        double points(String dimension) {
            return card.dimension(dimension)
                    .map(DimensionScore::score)
                    .orElseThrow()
                    .points()
                    .toDouble();
        }
    }

    private static List<Scored> scored(int count) {
        Scorer scorer = new Scorer(QUESTIONNAIRE);
        return LongStream.range(0, count)
                .mapToObj(number -> POPULATION.company(number).sheet())
                .map(sheet -> new Scored(sheet, scorer.score(sheet)))
                .toList();
    }

    private static Map<String, Double> means(List<Scored> all, String question) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        scored -> switch (scored.sheet().answer(question).orElseThrow()) {
                            case Answer.Chosen(var option) -> option;
                            case Answer.ChosenSeveral(var options) -> options.getFirst();
                            default -> throw new AssertionError(question);
                        },
                        Collectors.averagingDouble(
                                scored -> scored.card().overall().points().toDouble())));
    }

    private static double correlation(List<Scored> all, String one, String other) {
        List<Scored> both = all.stream()
                .filter(scored -> scored.card().dimension(one).isPresent()
                        && scored.card().dimension(other).isPresent())
                .toList();
        double meanOne = both.stream()
                .mapToDouble(scored -> scored.points(one))
                .average()
                .orElseThrow();
        double meanOther = both.stream()
                .mapToDouble(scored -> scored.points(other))
                .average()
                .orElseThrow();
        double together = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (Scored scored : both) {
            double a = scored.points(one) - meanOne;
            double b = scored.points(other) - meanOther;
            together += a * b;
            ofOne += a * a;
            ofOther += b * b;
        }
        return together / Math.sqrt(ofOne * ofOther);
    }

    @Provide
    Arbitrary<Questionnaire> constrained() {
        return Arbitraries.longs().flatMap(seed -> RandomQuestionnaires.answered()
                .map(answered -> constrained(answered.questionnaire(), new Random(seed))));
    }

    private static Questionnaire constrained(Questionnaire questionnaire, Random random) {
        List<Section> sections = questionnaire.sections().stream()
                .map(section -> new Section(
                        section.id(), section.dimension(), section.questions(), constraints(section, random)))
                .toList();
        return new Questionnaire(
                questionnaire.version(),
                questionnaire.hash(),
                sections,
                questionnaire.dimensions(),
                questionnaire.levels(),
                questionnaire.gates(),
                questionnaire.highlights(),
                questionnaire.roles(),
                new LinkedHashMap<>());
    }

    /** Groups that may overlap, in any order. */
    private static List<SumConstraint> constraints(Section section, Random random) {
        List<String> shares = new ArrayList<>(section.questions().stream()
                .filter(Question.Percentage.class::isInstance)
                .map(Question::id)
                .toList());
        List<SumConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < 2 && shares.size() > 1; i++) {
            Collections.shuffle(shares, random);
            constraints.add(new SumConstraint(
                    "group-" + i,
                    random.nextBoolean() ? SumConstraint.Kind.AT_MOST_100 : SumConstraint.Kind.EXACTLY_100_OR_ZERO,
                    List.copyOf(shares.subList(0, 2 + random.nextInt(shares.size() - 1)))));
        }
        return constraints;
    }
}

package org.astrolabio.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.NumberConventions;

/** Compares the figures of {@code facts.yaml} with what the texts of the facts say. */
record FactFigures(QuestionnaireFiles files, Problems doubts) {

    private static final String FILE = "facts.yaml";
    private static final Pattern NUMBER = Pattern.compile("[0-9]([0-9.,]*[0-9])?");
    private static final int THOUSAND = 1_000;

    void check(String language, Map<List<String>, WrittenText> texts) {
        byte[] content = files.contents().getOrDefault(FILE, new byte[0]);
        YamlText.read(FILE, content, new Problems()).flatMap(Item::table).map(file -> file.list("facts", 0)).stream()
                .flatMap(List::stream)
                .flatMap(item -> item.table().stream())
                .forEach(fact -> fact.id("id")
                        .flatMap(id -> Optional.ofNullable(texts.get(List.of(FILE, "facts", id))))
                        .ifPresent(text -> check(fact, text, Locale.of(language))));
    }

    private void check(Mapping fact, WrittenText text, Locale language) {
        List<Fraction> said = numbers(text.value(), language);
        fact.find("value")
                .flatMap(Item::exact)
                .filter(value -> !isSaid(value, fact, said))
                .ifPresent(value -> doubt("value", fact, text));
        fact.find("year")
                .flatMap(Item::exact)
                .filter(year -> !said.contains(year))
                .ifPresent(year -> doubt("year", fact, text));
    }

    private void doubt(String key, Mapping fact, WrittenText text) {
        doubts.add(
                text.place(),
                ProblemKind.FACT_DIFFERS,
                text.steps().getLast(),
                key,
                fact.find(key).flatMap(Item::raw).orElse(""));
    }

    /** Twice and five times are said in words; of billions there are a thousand times as many millions. */
    private static boolean isSaid(Fraction value, Mapping fact, List<Fraction> said) {
        return switch (fact.find("unit").flatMap(Item::raw).orElse("")) {
            case "times" -> isWhole(value) || said.contains(value);
            case "billion-dollars" -> said.contains(value) || said.contains(value.times(Fraction.of(THOUSAND)));
            default -> said.contains(value);
        };
    }

    private static boolean isWhole(Fraction value) {
        return value.roundedDown(0).compareTo(value.roundedDown(3)) == 0;
    }

    private static List<Fraction> numbers(String text, Locale language) {
        NumberConventions conventions = NumberConventions.of(language);
        String grouping = Character.toString(conventions.groupingSeparator());
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replace(grouping, "").replace(conventions.decimalSeparator(), '.'))
                .flatMap(FactFigures::number)
                .toList();
    }

    private static Stream<Fraction> number(String written) {
        try {
            return Stream.of(Fraction.of(new BigDecimal(written)));
        } catch (NumberFormatException noNumber) {
            return Stream.of();
        }
    }
}

package org.astrolabio.definition;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.Fraction;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a file. Each way of reading it reports a problem and gives nothing if the value is of another kind.
 *
 * @param label what to call it in a message: the key that it stands under
 */
record Item(Node node, String file, String label, Problems problems) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern QUESTION_ID = Pattern.compile(ID + "\\." + ID);
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern QUOTIENT = Pattern.compile("-?(0|[1-9][0-9]{0,39})/[1-9][0-9]{0,39}");

    private static final int LONGEST_ID = 80;

    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    FilePosition place() {
        return new FilePosition(file, node.getStartMark().getLine() + 1);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Optional<Mapping> table() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(Mapping.of(mapping, this));
        }
        return wrongType(Expected.MAPPING);
    }

    /** A mapping with the keys of the shape; wrong keys are reported, and the mapping is had nevertheless. */
    Optional<Mapping> table(Shape shape) {
        Optional<Mapping> table = table();
        table.ifPresent(found -> found.check(shape));
        return table;
    }

    Optional<List<Item>> list() {
        if (node instanceof SequenceNode sequence) {
            List<Item> items = new ArrayList<>();
            sequence.getValue().forEach(value -> items.add(new Item(value, file, label, problems)));
            return Optional.of(items);
        }
        return wrongType(Expected.LIST);
    }

    /** A list of at least so many. */
    Optional<List<Item>> list(int least) {
        Optional<List<Item>> items = list();
        items.filter(found -> found.size() < least)
                .ifPresent(found -> problems.add(place(), ProblemKind.TOO_FEW, label, least));
        return items;
    }

    /** A list of at least so many, none of which stands twice. */
    Optional<List<Item>> set(int least) {
        Optional<List<Item>> items = list(least);
        Set<String> seen = new HashSet<>();
        items.orElse(List.of()).forEach(item -> item.raw()
                .filter(written -> !seen.add(written))
                .ifPresent(written -> problems.add(item.place(), ProblemKind.REPEATED_OPTION, label, written)));
        return items;
    }

    /** A text that is not blank. */
    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            return wrongType(Expected.TEXT);
        }
        if (scalar.getValue().isBlank()) {
            return problem(ProblemKind.BLANK_TEXT, label);
        }
        if (scalar.getTag().equals(Tag.STR)) {
            return Optional.of(scalar.getValue());
        }
        return scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                ? problem(ProblemKind.UNQUOTED, label, scalar.getValue())
                : wrongType(Expected.TEXT);
    }

    /** A text that is not blank, of so many characters at most. */
    Optional<String> text(int longest) {
        Optional<String> text = text();
        int length = text.map(found -> found.codePointCount(0, found.length())).orElse(0);
        return length > longest ? problem(ProblemKind.TEXT_TOO_LONG, label, length, longest) : text;
    }

    /** A day of the calendar, written year, month and day. */
    Optional<LocalDate> date() {
        Optional<String> written = raw().filter(text -> DATE.matcher(text).matches());
        try {
            Optional<LocalDate> date = written.map(LocalDate::parse);
            return date.isPresent() ? date : notADate();
        } catch (DateTimeParseException e) {
            return notADate();
        }
    }

    private Optional<LocalDate> notADate() {
        return problem(ProblemKind.NOT_A_DATE, label, raw().orElse(""));
    }

    /** Where something stands in the web. */
    Optional<URI> address() {
        return text().flatMap(written -> {
            try {
                URI address = new URI(written);
                return "https".equals(address.getScheme()) && address.getHost() != null
                        ? Optional.of(address)
                        : problem(ProblemKind.NOT_AN_ADDRESS, label, written);
            } catch (URISyntaxException e) {
                return problem(ProblemKind.NOT_AN_ADDRESS, label, written);
            }
        });
    }

    /** The characters as they stand, whatever YAML takes them for: NO is Norway, not a refusal. */
    Optional<String> raw() {
        return node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    Optional<String> id() {
        return matching(ID);
    }

    /** A country by its code. */
    Optional<String> country() {
        Optional<String> code = raw().map(CountryCodes::meant).filter(CountryCodes.ALL::contains);
        return code.isPresent() ? code : problem(ProblemKind.UNKNOWN_COUNTRY, raw().orElse(""));
    }

    Optional<String> questionId() {
        return matching(QUESTION_ID);
    }

    private Optional<String> matching(Pattern pattern) {
        return text().flatMap(text ->
                text.length() <= LONGEST_ID && pattern.matcher(text).matches()
                        ? Optional.of(text)
                        : problem(ProblemKind.NOT_AN_ID, label, text));
    }

    /** Ids in a list, each once. */
    List<String> ids(int least) {
        return set(least).orElse(List.of()).stream()
                .flatMap(item -> item.id().stream())
                .toList();
    }

    Optional<Integer> whole(int min, int max) {
        return number(Tag.INT, WHOLE, Expected.WHOLE_NUMBER)
                .filter(number -> within(number, min, max))
                .map(BigDecimal::intValueExact);
    }

    Optional<Fraction> fraction(int min, int max) {
        return number(Tag.FLOAT, DECIMAL, Expected.NUMBER)
                .filter(number -> within(number, min, max))
                .map(Fraction::of);
    }

    /** A decimal, or two whole numbers with a slash where it takes that to lose nothing. */
    Optional<Fraction> exact() {
        Optional<String> quotient = raw().filter(text -> QUOTIENT.matcher(text).matches());
        return quotient.isPresent()
                ? quotient.map(Fraction::parse)
                : number(Tag.FLOAT, DECIMAL, Expected.NUMBER).map(Fraction::of);
    }

    private Optional<BigDecimal> number(Tag tag, Pattern pattern, Expected expected) {
        boolean number = node instanceof ScalarNode scalar
                && (scalar.getTag().equals(tag) || scalar.getTag().equals(Tag.INT))
                && scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN
                && pattern.matcher(scalar.getValue()).matches();
        if (number) {
            return Optional.of(new BigDecimal(((ScalarNode) node).getValue()));
        }
        Optional<String> comma =
                raw().filter(text -> DECIMAL_COMMA.matcher(text).matches()).filter(text -> expected == Expected.NUMBER);
        return comma.isPresent()
                ? problem(
                        ProblemKind.DECIMAL_COMMA,
                        label,
                        comma.get(),
                        comma.get().replace(',', '.'))
                : wrongType(expected);
    }

    private boolean within(BigDecimal number, int min, int max) {
        boolean within =
                number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        if (!within) {
            problems.add(place(), ProblemKind.OUT_OF_RANGE, label, number.toPlainString(), min, max);
        }
        return within;
    }

    Optional<Boolean> flag() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return switch (scalar.getValue()) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> wrongType(Expected.YES_OR_NO);
            };
        }
        return wrongType(Expected.YES_OR_NO);
    }

    <T> Optional<T> wrongType(Expected expected) {
        return problem(ProblemKind.WRONG_TYPE, label, expected);
    }

    private <T> Optional<T> problem(ProblemKind kind, Object... arguments) {
        problems.add(place(), kind, arguments);
        return Optional.empty();
    }
}

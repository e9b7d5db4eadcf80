package org.astrolabio.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.Astrolabio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What server and browser tell each other has the same names on both sides. */
class MirroredTypesTest {

    /** By record, the interface in {@code frontend/} that is the same. */
    private static final Map<String, Mirror> MIRRORS = Map.ofEntries(
            Map.entry("ActionBody", new Mirror("plan-sheet.ts", "ActionBody")),
            Map.entry("AnswerLists.Description", new Mirror("astrolabio-answers.ts", "Answers")),
            Map.entry("MetricWords.Asked", new Mirror("astrolabio-metrics.ts", "Kpi")),
            Map.entry("MetricsField.Reply", new Mirror("astrolabio-metrics.ts", "Reply")),
            Map.entry("PlanSettingsField.Given", new Mirror("astrolabio-plan-settings.ts", "Given")),
            Map.entry("PlanSettingsField.Shown", new Mirror("astrolabio-plan-settings.ts", "Settings")),
            Map.entry("PlanSheet", new Mirror("plan-sheet.ts", "Sheet")),
            Map.entry("QuestionDescriptions.Description", new Mirror("question-element.ts", "Question")),
            Map.entry("Radar.Chart", new Mirror("astrolabio-radar.ts", "RadarChart")),
            Map.entry("ScoreChart.Chart", new Mirror("astrolabio-history.ts", "HistoryChart")),
            Map.entry("ServicePicture.Picture", new Mirror("astrolabio-service-profile.ts", "Picture")),
            Map.entry("Strips.Content", new Mirror("astrolabio-strips.ts", "Strips")));

    private static final Set<String> MIRRORED = MIRRORS.keySet();

    /** Records that are JSON in files or in the database, and never in a browser. */
    private static final Set<String> STORED = Set.of("DiagnosisDocument", "OwnerStory", "PlanDocument");

    private static final List<Class<?>> CLASSES = classes();

    private record Mirror(String file, String type) {}

    private record WithoutValue(@Nullable String missing) {}

    @Test
    void everyRecordThatIsWrittenOrReadAsJsonIsKnownHere() {
        Set<String> told = CLASSES.stream()
                .flatMap(JsonTraffic::records)
                .map(MirroredTypesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> known = new TreeSet<>(MIRRORED);
        known.addAll(STORED);
        assertThat(told).isEqualTo(known);
    }

    @ParameterizedTest
    @FieldSource("MIRRORED")
    void aRecordHasTheSameNamesAndKindsAsItsInterface(String name) {
        Mirror mirror = MIRRORS.get(name);

        assertThat(JsonShape.of(find(name)))
                .hasToString(TypeScript.file(mirror.file()).shape(mirror.type()).toString());
    }

    @Test
    void whatThereIsNotIsSentAsNull() {
        WithoutValue without = new WithoutValue(null);

        assertThat(JacksonUtils.beanToJson(without)).hasToString("{\"missing\":null}");
        assertThat(new JsonMapper().writeValueAsString(without)).isEqualTo("{\"missing\":null}");
    }

    static Stream<Class<?>> called() {
        return CLASSES.stream().filter(type -> !callables(type).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("called")
    void whatABrowserCallsIsThere(Class<?> type) {
        Map<String, String> declared = new TreeMap<>();
        TypeScript.file(module(type))
                .members("Server")
                .forEach((name, method) -> declared.put(
                        name, "%d told, %s".formatted(method.parameters().size(), promised(method.type()))));

        assertThat(callables(type)).isEqualTo(declared);
    }

    static Stream<Class<?>> elements() {
        return CLASSES.stream().filter(type -> type.isAnnotationPresent(JsModule.class));
    }

    @ParameterizedTest
    @MethodSource("elements")
    void thePropertiesThatAnElementTakesAreSet(Class<?> type) {
        Set<String> said = constants(type.getNestHost());
        TypeScript file = TypeScript.file(module(type));

        assertThat(file.properties())
                .as("%s and %s", type.getName(), module(type))
                .allSatisfy(property ->
                        assertThat(said).anyMatch(text -> text.matches("(this\\.)?%s( = .*)?".formatted(property))));
    }

    @Test
    void everyFileWithAnElementIsUsed() throws IOException {
        Set<String> used = elements().map(MirroredTypesTest::module).collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.startsWith("astrolabio-")))
                    .containsExactlyInAnyOrderElementsOf(used)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MetricsField,         astrolabio-metrics.ts,       Word",
        "PlanList,             astrolabio-plan.ts,          Word",
        "PlanSettingsField,    astrolabio-plan-settings.ts, Word",
        "QuestionDescriptions, question-element.ts,         Word",
        "PrivateLink,          astrolabio-private-link.ts,  Words",
        "Kept,                 astrolabio-kept.ts,          Words",
        "SessionEnd,           astrolabio-session.ts,       Words",
    })
    void theWordsThatAnElementSaysAreSent(String type, String file, String words) {
        assertThat(TypeScript.file(file).texts(words)).isNotEmpty();
        assertThat(constants(find(type))).containsAll(TypeScript.file(file).texts(words));
    }

    @Test
    void everyFileThatDeclaresItsWordsIsAskedForThem() throws IOException {
        Set<String> asked = Arrays.stream(MirroredTypesTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(source -> Arrays.stream(source.value()))
                .map(row -> row.split(",")[1].strip())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(Path.of("frontend"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".ts"))
                            .filter(file -> TypeScript.file(file).declares("Word")
                                    || TypeScript.file(file).declares("Words")))
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    /** The methods that a browser can call, each with how much it is told and what it answers. */
    private static Map<String, String> callables(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ClientCallable.class))
                .collect(Collectors.toMap(
                        Method::getName,
                        method -> "%d told, %s".formatted(method.getParameterCount(), answered(method)),
                        (one, other) -> one + " or " + other,
                        TreeMap::new));
    }

    private static String answered(Method method) {
        return method.getReturnType() == String.class
                ? "string"
                : method.getReturnType().getName();
    }

    private static String promised(TypeExpression type) {
        return type instanceof TypeExpression.Named(var name, var arguments)
                        && name.equals("Promise")
                        && arguments.getFirst() instanceof TypeExpression.Named(var answer, var ignored)
                ? answer
                : type.toString();
    }

    private static String module(Class<?> type) {
        return type.getAnnotation(JsModule.class).value().replace("./", "");
    }

    private static Set<String> constants(Class<?> type) {
        return JsonTraffic.constants(type).collect(Collectors.toSet());
    }

    /** All classes of the product. */
    private static List<Class<?>> classes() {
        Path root = Path.of(URI.create(Astrolabio.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        try (Stream<Path> files = Files.walk(root.resolve(Path.of("org", "astrolabio")))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replaceAll("[/\\\\]", ".").replaceFirst("\\.class$", ""))
                    .<Class<?>>map(JsonTraffic::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> find(String name) {
        List<Class<?>> named =
                CLASSES.stream().filter(type -> name(type).equals(name)).toList();
        assertThat(named).as("classes named %s", name).hasSize(1);
        return named.getFirst();
    }

    /** The name of a class with those that it is nested in, without its package. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}

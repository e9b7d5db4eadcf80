package org.astrolabio;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Binding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The rules of the design, each of which fails when somebody breaks it. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String CORE = "org.astrolabio.core..";
    /** What scores, rates or plans: a use case calls these, a view never does. */
    private static final String COMPUTES =
            "Scorer|RunningScore|ServiceRater|Assessor|Planner|CompanyPlanner|Judge|Remedies|Calendar|Effects|Forecast";

    /** By tests and benchmarks of other packages, and by nothing else outside their own. */
    private static final Set<String> CALLED_BY_TESTS = Set.of("Planner", "Population");

    private static final String UI = "org.astrolabio.web.pages..";
    private static final String SCHEMA = "org.astrolabio.database.schema..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.astrolabio");
    private static final JavaClasses WRITTEN = ALL.that(not(resideInAPackage(SCHEMA)));

    @Test
    void modulesKeepToTheirBordersAndHaveNoCycles() {
        ApplicationModules.of(Astrolabio.class).verify();
    }

    @Test
    void theCoreUsesItselfAndJavaAlone() {
        check(classes()
                .that()
                .resideInAPackage(CORE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", "org.jspecify.."));
    }

    @Test
    void theRoomsOfTheCoreStandOnEachOtherWithoutACircle() {
        SlicesRuleDefinition.slices()
                .matching("org.astrolabio.core.(*)..")
                .should()
                .beFreeOfCycles()
                .check(WRITTEN);
        check(classes()
                .that()
                .resideInAPackage("org.astrolabio.core.questionnaire..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.astrolabio.core.questionnaire..", "java..", "org.jspecify.."));
    }

    @Test
    void theCoreDoesNoInputOrOutput() {
        check(noClasses()
                .that()
                .resideInAPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."));
    }

    @ParameterizedTest
    @CsvSource({
        "org.openpdf..,       org.astrolabio.report..,     org.astrolabio.report..",
        "org.yaml.snakeyaml.., org.astrolabio.definition.., org.astrolabio.definition..",
        "picocli..,           org.astrolabio.commandline.., org.astrolabio.commandline..",
        "com.vaadin..,        org.astrolabio.web.pages..,  org.astrolabio.web.shell..",
        "jakarta.mail..,      org.astrolabio.mail..,       org.astrolabio.mail..",
    })
    void aLibraryIsUsedWhereItBelongsAlone(String library, String home, String otherHome) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(home, otherHome)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
        for (String place : List.of(home, otherHome)) {
            JavaClasses residents = WRITTEN.that(resideInAPackage(place));
            assertThat(residents.isEmpty() || residents.stream().anyMatch(resident -> uses(resident, library)))
                    .as("%s is used in %s: otherwise this rule guards nothing", library, place)
                    .isTrue();
        }
    }

    @Test
    void onlyRepositoriesQueryAndNobodySeesThem() {
        DescribedPredicate<JavaClass> repository = simpleNameEndingWith("Repository")
                .or(describe("nested in one", type -> type.getName().contains("Repository$")));
        check(noClasses()
                .that(not(repository))
                .and()
                .resideOutsideOfPackage("org.astrolabio.database..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jooq..", "javax.sql..")
                        .or(nameMatching("java\\.sql\\.(Connection|DriverManager|ResultSet|.*Statement)"))));
        check(noClasses().that(not(repository)).should().dependOnClassesThat().resideInAPackage(SCHEMA));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.astrolabio.database..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.astrolabio.database.embedded.."));
        check(classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate());
        check(classes().that().haveSimpleNameEndingWith("Repository").should(dependOn("org.jooq..")));
    }

    @Test
    void viewsNeitherQueryNorScoreNorPlan() {
        check(noClasses()
                .that()
                .resideInAnyPackage(UI, "org.astrolabio.web.shell..")
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Repository")
                        .or(nameMatching("org\\.astrolabio\\.core\\..*\\.(" + COMPUTES + ")"))
                        .or(resideInAnyPackage("org.jooq..", "org.springframework.jdbc..", "java.sql.."))));
    }

    /** A class of the core that is renamed leaves the rule above, unless its name here is looked after. */
    @ParameterizedTest
    @ValueSource(strings = COMPUTES)
    void whatViewsMayNotUseIsThere(String names) {
        assertThat(names.split("\\|")).allSatisfy(name -> assertThat(WRITTEN.stream()
                        .anyMatch(type -> type.getPackageName().startsWith("org.astrolabio.core.")
                                && type.getSimpleName().equals(name)))
                .as(name)
                .isTrue());
    }

    @Test
    void nobodyUsesTheViewsOfAnother() {
        check(classes()
                .that()
                .resideInAPackage(UI)
                .should(new ArchCondition<>("be used by their own feature alone") {
                    @Override
                    public void check(JavaClass view, ConditionEvents events) {
                        String feature = feature(view);
                        view.getDirectDependenciesToSelf().stream()
                                .filter(dependency ->
                                        !feature(dependency.getOriginClass()).equals(feature))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(view, dependency.getDescription())));
                    }
                })
                .allowEmptyShould(true));
    }

    @Test
    void timeComesFromAClock() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Astrolabio.class)
                .should()
                .callMethodWhere(describe("reads the time by itself", ArchitectureTest::readsTheTime)));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
        check(noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject"));
    }

    @Test
    void nothingStaticChanges() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that()
                .areStatic()
                .and(describe("hold what is mutable by design", ArchitectureTest::isMutableByDesign))
                .should(never("be static"))
                .allowEmptyShould(true));
    }

    @Test
    void onlyTheMainClassEndsTheProcess() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Astrolabio.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Misc|Common)")
                .orShould()
                .haveNameMatching(".*\\.(util|utils|helper|helpers|common|misc)\\..*"));
    }

    @Test
    void noTwoClassesShareAName() throws IOException {
        assertThat(sourceFiles()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.equals("package-info.java"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** What Spring, Vaadin or jOOQ call has its caller there; constants are copied into the classes that use them. */
    @Test
    void aTypeIsPublicOnlyIfAnotherPackageNeedsIt() {
        List<JavaClass> candidates = WRITTEN.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isMetaAnnotatedWith(Component.class) && !type.isAnnotatedWith(Route.class))
                .filter(type -> !type.isAssignableTo(AppShellConfigurator.class) && !type.isAssignableTo(Binding.class))
                .filter(type ->
                        type.getFields().isEmpty() || !type.getFields().stream().allMatch(ArchitectureTest::isConstant))
                .filter(type -> !CALLED_BY_TESTS.contains(type.getSimpleName()))
                .toList();
        assertThat(candidates).hasSizeGreaterThan(100).allSatisfy(type -> assertThat(isNeededElsewhere(type))
                .as(type.getName())
                .isTrue());
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static boolean isNeededElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()) || showsIt(user, type));
    }

    /** Whether whoever uses that public class meets the type. */
    private static boolean showsIt(JavaClass user, JavaClass type) {
        return !user.equals(type)
                && user.getModifiers().contains(JavaModifier.PUBLIC)
                && user.getCodeUnits().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                        .anyMatch(type::equals);
    }

    @Test
    void everyPackageSaysInASentenceWhatItIsForAndIsNullMarked() throws IOException {
        List<Path> packages = sourceFiles().map(Path::getParent).distinct().toList();
        assertThat(packages).hasSizeGreaterThan(5).allSatisfy(folder -> {
            String info = Files.readString(folder.resolve("package-info.java"));
            assertThat(info).as("%s", folder).containsPattern(Pattern.compile("^/\\*\\*\\s[^.]+\\."));
            if (!folder.endsWith("schema")) {
                assertThat(info).as("%s", folder).contains("@NullMarked\n");
            }
        });
    }

    @Test
    void aClassIsOneRoom() throws IOException {
        Map<Boolean, List<Path>> files = sourceFiles()
                .collect(java.util.stream.Collectors.partitioningBy(
                        file -> file.getFileName().toString().endsWith("View.java")));
        assertThat(files.get(true))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(lines(view)).as("%s", view).isLessThanOrEqualTo(200));
        assertThat(files.get(false))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as("%s", file).isLessThanOrEqualTo(250));
    }

    private static void check(ArchRule rule) {
        rule.check(WRITTEN);
    }

    private static boolean uses(JavaClass type, String library) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass()));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.astrolabio\\.?", "").replaceFirst("\\..*", "");
    }

    private static boolean readsTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean now = owner.startsWith("java.time.")
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals("java.time.Clock") && method.startsWith("system");
        return now || clock || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }

    private static boolean isMutableByDesign(JavaField field) {
        JavaClass type = field.getRawType();
        return type.getName().startsWith("java.util.concurrent.atomic.")
                || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class)
                || type.isAssignableTo(ThreadLocal.class)
                || (type.isArray() && field.getModifiers().contains(JavaModifier.PUBLIC))
                || (type.isAssignableTo(Collection.class)
                        && type.getName().matches("java\\.util\\.(Array|Hash|Linked|Tree).*"))
                || (type.isAssignableTo(Map.class)
                        && type.getName().matches("java\\.util\\.(Hash|Linked|Tree|Weak).*"));
    }

    private static ArchCondition<JavaClass> dependOn(String library) {
        return new ArchCondition<>("depend on " + library) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, uses(type, library), type.getName() + " and " + library));
            }
        };
    }

    private static ArchCondition<JavaField> never(String what) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName()));
            }
        };
    }

    private static Stream<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

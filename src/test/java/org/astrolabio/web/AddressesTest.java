package org.astrolabio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Site;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Addresses are made in one package, and each leads somewhere. */
class AddressesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/astrolabio");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000000");
    private static final String SECRET = "A".repeat(43);
    private static final List<Address> MADE = made();

    private static List<Address> made() {
        AssessmentSite site = new AssessmentSite(ID);
        Locale language = Locale.ENGLISH;
        return List.of(
                Site.start(),
                Site.noAccess(),
                Site.notice("privacy"),
                Site.demonstration(),
                Site.sampleReport(language),
                Site.privateLink(SECRET),
                Site.confirmReminder(SECRET, language),
                Site.stopReminder(SECRET, language),
                site.sections(),
                site.step("strategy"),
                site.change("strategy", "strategy.exports"),
                site.serviceMetrics(),
                site.changes(),
                site.details(),
                site.changeDetails(),
                site.check(),
                site.results(),
                site.plan(),
                site.action("faq"),
                site.history(),
                site.compare(),
                site.compare(ID, ID),
                site.answers(),
                site.report("whole", language, ZoneId.of("Europe/Madrid")),
                site.planFile("xlsx", language),
                site.planFile("csv", language),
                site.planFile("ics", language),
                site.followUp(language),
                site.sibling(ID));
    }

    @Test
    void eachLeadsToAPageOrAnEndpoint() {
        assertThat(MADE)
                .allSatisfy(address ->
                        assertThat(leadsTo(address)).as(address.path()).isNotEmpty());
    }

    @Test
    void eachPageAndEndpointHasAnAddress() {
        assertThat(MADE.stream().flatMap(address -> leadsTo(address).stream()).collect(Collectors.toSet()))
                .containsAll(patterns()
                        .filter(pattern -> !pattern.equals(Endpoints.ERROR))
                        .toList());
    }

    @Test
    void eachPatternIsInUse() {
        String code = sources().map(AddressesTest::content).collect(Collectors.joining());

        assertThat(Stream.of(Pages.class, Endpoints.class)
                        .flatMap(type -> constants(type).map(each -> type.getSimpleName() + "." + each.getName())))
                .allMatch(code::contains);
    }

    @Test
    void underAnyPathAnAddressIsWhole() {
        Address results = new AssessmentSite(ID).results();

        assertThat(results.inPage()).isEqualTo("assessment/" + ID + "/results");
        assertThat(results.under("")).isEqualTo("/assessment/" + ID + "/results");
        assertThat(results.under("/a/b")).isEqualTo("/a/b/assessment/" + ID + "/results");
        assertThat(results.outside("https://example.org/a/"))
                .hasToString("https://example.org/a/assessment/" + ID + "/results");
        assertThat(Site.start().inPage()).isEqualTo(".");
        assertThat(Site.start().under("/a")).isEqualTo("/a/");
        assertThat(Site.start().outside("https://example.org/a")).hasToString("https://example.org/a/");
    }

    /** What a class of pages, endpoints or mails writes in quotes is no address, of this site or on any other. */
    @Test
    void noneIsWrittenByHandElsewhere() {
        Set<String> segments = patterns()
                .flatMap(pattern -> Stream.of(pattern.split("/")))
                .filter(segment -> segment.matches("[a-z][a-z-]+"))
                .collect(Collectors.toSet());
        Pattern byHand = Pattern.compile("\"(?:/(?:[a-zA-Z{%?][^\"]*)?|(?:[^\"]*/)?(?:" + String.join("|", segments)
                + ")/[^\"]*|[^\"]*/(?:" + String.join("|", segments) + ")(?:[/?\\\\][^\"]*)?)\"");

        assertThat(segments).contains("assessment", "continue", "reminder", "no-access");
        assertThat(byHand.asPredicate())
                .accepts("\"/\"", "\"/continue/\"", "\"assessment/\"", "\"/assessment/%s/plan\"", "\"x/no-access\"")
                .rejects("\"assessment.start\"", "\"\"", "\"text/html\"", "\"#content\"");
        assertThat(sources().filter(AddressesTest::mayLink))
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(content(file)
                                .lines()
                                .filter(line -> !line.contains("getResourceAsStream"))
                                .filter(byHand.asPredicate()))
                        .as("%s", file)
                        .isEmpty());
    }

    /** Cookies for one path only, and for the right one: they are given in one place. */
    @Test
    void cookiesAreGivenInOnePlace() {
        assertThat(sources().filter(file -> Pattern.compile("\\.addCookie\\(|\\.setPath\\(|SET_COOKIE")
                        .matcher(content(file))
                        .find()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("SiteCookies.java");
    }

    private static List<String> leadsTo(Address address) {
        PathContainer path = PathContainer.parsePath("/" + address.path().replaceFirst("[?#].*", ""));
        return patterns()
                .filter(pattern -> PathPatternParser.defaultInstance
                        .parse("/" + pattern.replaceFirst("^/", "").replaceAll(":(\\w+)(?=/|$)", "{$1}"))
                        .matches(path))
                .toList();
    }

    private static Stream<String> patterns() {
        return Stream.of(Pages.class, Endpoints.class)
                .flatMap(AddressesTest::constants)
                .map(AddressesTest::value);
    }

    private static Stream<Field> constants(Class<?> type) {
        return Stream.of(type.getFields());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean mayLink(Path file) {
        String path = SOURCES.relativize(file).toString();
        return Stream.of("web", "mail", "reminder", "report", "delivery", "wording")
                        .anyMatch(folder -> path.startsWith(folder + java.io.File.separator))
                || file.getFileName().toString().equals("Announcement.java");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

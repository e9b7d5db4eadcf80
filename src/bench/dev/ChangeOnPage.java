import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Changes a line of each kind while the development mode runs, and prints the kind and the seconds until a page that is
 * reloaded again and again shows it: the worst of several times. Every file is left as it was.
 */
final class ChangeOnPage {

    private static final int TIMES = 3;
    private static final long PATIENCE_MILLIS = 60_000;
    /** Between two looks: whoever waits for a page does not keep the machine busy with it. */
    private static final long PAUSE_MILLIS = 100;
    /** A page that was asked for while the application started again is given up after that: it does not come any more. */
    private static final double PAGE_MILLIS = 1_500;

    /**
     * @param changed the file's content with a mark in it
     * @param shown whether the page, at the start page's address, shows the mark
     */
    private record Kind(
            String name, Path file, BiFunction<String, String, String> changed, BiPredicate<Page, String> shown) {}

    private final Page page;
    private final String address;

    private ChangeOnPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(arguments[0]))
                            .setArgs(List.of("--no-sandbox")));
            Page page = browser.newContext(new Browser.NewContextOptions().setLocale("es-ES"))
                    .newPage();
            page.setDefaultTimeout(PAGE_MILLIS);
            ChangeOnPage measured = new ChangeOnPage(page, "http://localhost:" + arguments[1] + "/");
            for (Kind kind : kinds()) {
                System.out.printf("%s %.1f%n", kind.name(), measured.worst(kind));
            }
        }
    }

    private static List<Kind> kinds() throws IOException {
        return List.of(
                new Kind(
                        "Java",
                        source("AppShell.java"),
                        (content, mark) -> content.replace("addFavIcon(\"icon\"", "addMetaTag(\"mark\", \"" + mark
                                + "\");\n        settings.addFavIcon(\"icon\""),
                        (page, mark) -> page.locator("meta[name=mark][content=" + mark + "]").count() > 0),
                new Kind(
                        "TypeScript",
                        Path.of("frontend/astrolabio-page.ts"),
                        (content, mark) -> content + "\ndocument.documentElement.dataset.mark = '" + mark + "';\n",
                        (page, mark) -> page.locator("html[data-mark=" + mark + "]").count() > 0),
                new Kind(
                        "CSS",
                        Path.of("src/main/resources/META-INF/resources/astrolabio.css"),
                        (content, mark) -> content + "\nhtml { --mark: " + mark + "; }\n",
                        (page, mark) -> mark.equals(page.evaluate(
                                "getComputedStyle(document.documentElement).getPropertyValue('--mark').trim()"))),
                new Kind(
                        "text",
                        Path.of("src/main/resources/messages/assessment_es.properties"),
                        (content, mark) -> content.replaceFirst("(?m)^(assessment\\.start-title=)", "$1" + mark + " "),
                        (page, mark) -> page.locator("h1").textContent().contains(mark)),
                new Kind(
                        "YAML",
                        Path.of("questionnaire/es/sections/strategy.yaml"),
                        (content, mark) -> content.replaceFirst("(?m)^(title: )", "$1" + mark + " "),
                        (page, mark) -> {
                            page.locator(".hero button.primary").click();
                            page.waitForURL("**/assessment/*");
                            page.waitForSelector("main h1, main h2");
                            return page.locator("main").textContent().contains(mark);
                        }));
    }

    private static Path source(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private double worst(Kind kind) throws IOException, InterruptedException {
        String original = Files.readString(kind.file());
        Thread restoring = new Thread(() -> restore(kind.file(), original));
        Runtime.getRuntime().addShutdownHook(restoring);
        try {
            double worst = 0;
            for (int i = 1; i <= TIMES; i++) {
                String mark = "mark" + i;
                String changed = kind.changed().apply(original, mark);
                if (changed.equals(original)) {
                    throw new IllegalStateException("Nothing was changed in " + kind.file());
                }
                long begin = System.nanoTime();
                Files.writeString(kind.file(), changed);
                await(kind, () -> isShown(kind.shown(), mark));
                worst = Math.max(worst, (System.nanoTime() - begin) / 1e9);
            }
            restore(kind.file(), original);
            await(kind, () -> isShown((page, mark) -> !kind.shown().test(page, mark), "mark" + TIMES));
            return worst;
        } finally {
            restore(kind.file(), original);
            Runtime.getRuntime().removeShutdownHook(restoring);
        }
    }

    private static void restore(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Kind kind, BooleanSupplier reached) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (System.nanoTime() < deadline) {
            if (reached.getAsBoolean()) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IllegalStateException(kind.name() + ": the change did not come to the page");
    }

    /** Whether somebody who comes for the first time sees it. */
    private boolean isShown(BiPredicate<Page, String> shown, String mark) {
        try {
            page.context().clearCookies();
            page.navigate(address);
            page.waitForSelector("h1");
            return shown.test(page, mark);
        } catch (PlaywrightException notUp) {
            return false;
        }
    }
}

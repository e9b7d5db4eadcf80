package org.astrolabio.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.astrolabio.dev.IncrementalCompiler.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalCompilerTest {

    @TempDir
    private Path folder;

    private Path sources;
    private Path classes;
    private IncrementalCompiler compiler;

    @BeforeEach
    void compileSomeSources() throws IOException {
        sources = Files.createDirectories(folder.resolve("sources"));
        classes = Files.createDirectories(folder.resolve("classes"));
        compiler = new IncrementalCompiler(List.of(sources), classes, List.of(), "21");
        write(
                "Price",
                "package shop; public class Price { public static final int TAX = 21; int net() { return 100; } }");
        write("Offer", "package shop; class Offer extends Price { static class Part {} }");
        write(
                "Till",
                "package shop; public class Till { public static String total() { return \"\" + new Offer().net(); } }");
        write(
                "Notice",
                "package shop; public class Notice { public static String text() { return \"tax \" + Price.TAX; } }");

        assertThat(compiler.compileOutdated())
                .isEqualTo(new Outcome.Compiled(
                        Set.of("shop.Price", "shop.Offer", "shop.Offer$Part", "shop.Till", "shop.Notice")));
    }

    @Test
    void compilesNothingThatIsUpToDate() throws IOException {
        assertThat(compiler.compileOutdated()).isEqualTo(new Outcome.Compiled(Set.of()));
    }

    @Test
    void compilesWhatBecameNewerThanItsClassAndWhatIsNew() throws IOException {
        Path changed = write("Price", source("Price").replace("100", "200"));
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
        write("Clerk", "package shop; class Clerk {}");

        assertThat(compiler.compileOutdated()).isEqualTo(new Outcome.Compiled(Set.of("shop.Price", "shop.Clerk")));
    }

    @Test
    void leavesDependentsAloneWhileNothingThatTheySeeChanges() throws Exception {
        Path changed = write("Price", source("Price").replace("100", "200"));

        assertThat(compiler.compileChanged(Set.of(changed))).isEqualTo(new Outcome.Compiled(Set.of("shop.Price")));
        assertThat(call("Till", "total")).isEqualTo("200");
    }

    @Test
    void writesNothingForACommentThatMovesNoLine() throws IOException {
        Path changed = write("Price", source("Price") + " // for now");

        assertThat(compiler.compileChanged(Set.of(changed))).isEqualTo(new Outcome.Compiled(Set.of()));
    }

    @Test
    void compilesThoseWhoUseAMemberThroughASubtype() throws Exception {
        Path changed = write("Price", source("Price").replace("int net()", "long net()"));

        assertThat(compiler.compileChanged(Set.of(changed)))
                .isEqualTo(new Outcome.Compiled(Set.of("shop.Price", "shop.Till")));
        assertThat(call("Till", "total")).isEqualTo("100");
    }

    @Test
    void compilesThoseWhoHaveCopiedAConstant() throws Exception {
        Path changed = write("Price", source("Price").replace("21", "10"));

        assertThat(compiler.compileChanged(Set.of(changed)))
                .isEqualTo(new Outcome.Compiled(Set.of("shop.Price", "shop.Notice")));
        assertThat(call("Notice", "text")).isEqualTo("tax 10");
    }

    @Test
    void leavesAllClassesAsTheyWereWhenADependentNoLongerFits() throws Exception {
        Path changed = write("Price", source("Price").replace("net()", "gross()"));

        assertThat(compiler.compileChanged(Set.of(changed)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.messages())
                        .contains("Till.java:1:")
                        .contains("net()"));
        assertThat(call("Till", "total")).isEqualTo("100");
    }

    @Test
    void compilesWhatFailedAgainTogetherWithItsRemedy() throws Exception {
        compiler.compileChanged(Set.of(write("Price", source("Price").replace("net()", "gross()"))));
        Path remedy = write("Till", source("Till").replace("net()", "gross()"));

        assertThat(compiler.compileChanged(Set.of(remedy)))
                .isEqualTo(new Outcome.Compiled(Set.of("shop.Price", "shop.Till")));
        assertThat(call("Till", "total")).isEqualTo("100");
    }

    @Test
    void refusesTheLossOfASourceThatIsStillUsed() throws IOException {
        Path deleted = sources.resolve("shop/Offer.java");
        Files.delete(deleted);

        assertThat(compiler.compileChanged(Set.of(deleted)))
                .isInstanceOfSatisfying(Outcome.Failed.class, failed -> assertThat(failed.messages())
                        .contains("Till.java:1:"));
        assertThat(classes.resolve("shop/Offer.class")).exists();
    }

    @Test
    void deletesTheClassesOfASourceThatNobodyUsesAnyLonger() throws IOException {
        Path till = write("Till", source("Till").replace("Offer", "Price"));
        Path offer = sources.resolve("shop/Offer.java");
        Files.delete(offer);

        assertThat(compiler.compileChanged(Set.of(till, offer)))
                .isEqualTo(new Outcome.Compiled(Set.of("shop.Till", "shop.Offer", "shop.Offer$Part")));
        assertThat(classes.resolve("shop")).isDirectoryNotContaining("glob:**Offer*");
    }

    private Path write(String name, String content) throws IOException {
        Path file = sources.resolve("shop/" + name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private String source(String name) throws IOException {
        return Files.readString(sources.resolve("shop/" + name + ".java"));
    }

    private Object call(String className, String method) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return loader.loadClass("shop." + className).getMethod(method).invoke(null);
        }
    }
}

package org.astrolabio.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scripts start finds files with accents, whatever the machine is set to. */
@EnabledOnOs(OS.LINUX)
class ScriptLocaleTest {

    private static final String SHOW = "System.out.println(java.nio.file.Files.exists("
            + "java.nio.file.Path.of(args[0])) + \" \" + java.util.Locale.getDefault().getLanguage());";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_ALL, POSIX", "LANG, C", "LC_CTYPE, C", "LANG, ''", "LC_ALL, C.UTF-8"})
    void pathsWithAccentsAreFound(String variable, String value) throws IOException, InterruptedException {
        Path program = Files.writeString(
                folder.resolve("Show.java"), "class Show { public static void main(String[] args) {" + SHOW + "} }");
        Path accented = Files.createDirectory(folder.resolve("señal año ñandú"));
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "root=$PWD; . scripts/common; exec \"$1\" \"$2\" \"$3\"",
                "sh",
                System.getProperty("java.home") + "/bin/java",
                program.toString(),
                accented.toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        environment.put(variable, value);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).startsWith("true ");
    }
}

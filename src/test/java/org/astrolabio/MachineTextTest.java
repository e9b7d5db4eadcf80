package org.astrolabio;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No text depends on where the machine stands: whoever formats, parses or changes case says for which language, and
 * whoever turns bytes into text says in which charset.
 */
class MachineTextTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.astrolabio");

    /** Asks the machine for its language, which the console speaks until it is told another. */
    private static final String CONSOLE = "org.astrolabio.commandline.CommandLine";

    private static final Set<String> FORMATTERS = Set.of(
            Formatter.class.getName(),
            NumberFormat.class.getName(),
            DecimalFormat.class.getName(),
            DecimalFormatSymbols.class.getName(),
            DateFormat.class.getName(),
            SimpleDateFormat.class.getName(),
            MessageFormat.class.getName(),
            Calendar.class.getName(),
            Scanner.class.getName(),
            "java.text.Collator",
            "java.text.BreakIterator",
            "com.ibm.icu.text.Collator",
            "com.ibm.icu.text.NumberFormat",
            "com.ibm.icu.text.DateFormat",
            "com.ibm.icu.text.MessageFormat",
            "com.ibm.icu.text.DecimalFormatSymbols",
            "com.ibm.icu.text.PluralRules");

    private static final Set<Class<?>> BETWEEN_BYTES_AND_TEXT = Set.of(
            InputStreamReader.class,
            OutputStreamWriter.class,
            FileReader.class,
            java.io.FileWriter.class,
            PrintStream.class);

    @Test
    void nothingIsWrittenByTheLanguageOfTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(describe("depends on the machine's language", MachineTextTest::dependsOnLanguage))
                .orShould()
                .callConstructorWhere(describe("depends on the machine's language", MachineTextTest::dependsOnLanguage))
                .check(PRODUCT);
    }

    @Test
    void nothingIsReadInTheCharsetOfTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(describe("depends on the machine's charset", MachineTextTest::dependsOnCharset))
                .orShould()
                .callConstructorWhere(describe("depends on the machine's charset", MachineTextTest::dependsOnCharset))
                .check(PRODUCT);
    }

    /** The rules above know what they look for. */
    @Test
    void theRulesFindWhatTheyForbid() {
        JavaClass offender = new ClassFileImporter().importClass(Offender.class);

        assertThat(calls(offender).filter(MachineTextTest::dependsOnLanguage)).hasSize(7);
        assertThat(calls(offender).filter(MachineTextTest::dependsOnCharset)).hasSize(4);
    }

    private static Stream<JavaCall<?>> calls(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream());
    }

    private static boolean dependsOnLanguage(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        boolean told =
                takes(call, Locale.class.getName(), "com.ibm.icu.util.ULocale", DecimalFormatSymbols.class.getName());
        if (owner.equals(String.class.getName())) {
            return name.equals("formatted")
                    || !told && Set.of("format", "toUpperCase", "toLowerCase").contains(name);
        }
        if (owner.equals(Locale.class.getName())) {
            return name.equals("getDefault") && !call.getOriginOwner().getName().equals(CONSOLE)
                    || name.startsWith("getDisplay") && !told;
        }
        if (owner.equals(DateTimeFormatter.class.getName())) {
            return name.equals("ofPattern") && !told;
        }
        if (FORMATTERS.contains(owner)) {
            return !told && (name.equals("<init>") || name.matches("get\\w*Instance|forLocale"));
        }
        return Set.of("printf", "format").contains(name) && owner.equals(PrintStream.class.getName()) && !told;
    }

    private static boolean dependsOnCharset(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean told = takes(call, Charset.class.getName(), String.class.getName(), "java.nio.charset.CharsetEncoder");
        if (owner.equals(Charset.class.getName())) {
            return call.getName().equals("defaultCharset");
        }
        if (owner.equals(String.class.getName())) {
            boolean fromBytes = call.getName().equals("<init>") && takes(call, byte[].class.getName());
            return !told && (fromBytes || call.getName().equals("getBytes"));
        }
        if (owner.equals(ByteArrayOutputStream.class.getName())) {
            return call.getName().equals("toString") && !told;
        }
        return call.getName().equals("<init>")
                && BETWEEN_BYTES_AND_TEXT.stream()
                        .anyMatch(type -> type.getName().equals(owner))
                && !takes(call, Charset.class.getName(), "java.nio.charset.CharsetEncoder");
    }

    private static boolean takes(JavaCall<?> call, String... types) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> List.of(types).contains(type.getName()));
    }

    /** Does what is forbidden, a line each. */
    @SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage", "FormatStringShouldUsePlaceholders"})
    private static final class Offender {

        List<Object> language(int number) {
            return List.of(
                    "%d".formatted(number),
                    String.format("%d", number),
                    "TITLE".toLowerCase(),
                    "title".toUpperCase(),
                    NumberFormat.getInstance(),
                    DateTimeFormatter.ofPattern("d MMMM"),
                    Locale.getDefault());
        }

        List<Object> charset(InputStream in, OutputStream out, byte[] bytes) {
            return List.of(new InputStreamReader(in), new PrintStream(out), "text".getBytes(), new String(bytes));
        }
    }
}

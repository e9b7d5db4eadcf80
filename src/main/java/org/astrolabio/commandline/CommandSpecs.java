package org.astrolabio.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.language.Languages;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What can be written on the command line, described in the reader's language. */
final class CommandSpecs {

    static final String CHECK = "check-questionnaire";
    static final String DIAGNOSE = "diagnose";
    static final String REBUILD = "rebuild-benchmarks";

    private static final String PROGRAM = "astrolabio";
    private static final String PDF = "--pdf";
    private static final String ANNEX = "--annex";
    private static final String JSON = "--json";
    private static final String OUT = "--out";

    private final Console console;

    CommandSpecs(Console console) {
        this.console = console;
    }

    picocli.CommandLine commands() {
        CommandSpec root = spec(PROGRAM, "commandline.about")
                .version(console.text("commandline.version", version()))
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(console.text("commandline.option-version"))
                        .build())
                .addSubcommand(CHECK, check())
                .addSubcommand(DIAGNOSE, diagnose())
                .addSubcommand(REBUILD, spec(REBUILD, "commandline.rebuild-about"));
        root.usageMessage().synopsisSubcommandLabel("[" + console.text("commandline.label-command") + "]");
        return new picocli.CommandLine(root)
                .setColorScheme(picocli.CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true);
    }

    private CommandSpec check() {
        return spec(CHECK, "commandline.check-about")
                .addPositional(PositionalParamSpec.builder()
                        .type(Path.class)
                        .arity("0..1")
                        .paramLabel(console.text("commandline.label-folder"))
                        .description(console.text("commandline.check-folder"))
                        .build());
    }

    private CommandSpec diagnose() {
        return spec(DIAGNOSE, "commandline.diagnose-about")
                .addPositional(PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .arity("1..*")
                        .required(true)
                        .paramLabel(console.text("commandline.label-sheet"))
                        .description(console.text("commandline.diagnose-sheet"))
                        .build())
                .addOption(file(PDF, "commandline.diagnose-pdf"))
                .addOption(file(ANNEX, "commandline.diagnose-annex"))
                .addOption(file(JSON, "commandline.diagnose-json"))
                .addOption(OptionSpec.builder(OUT)
                        .type(Path.class)
                        .paramLabel(console.text("commandline.label-folder"))
                        .description(console.text("commandline.diagnose-out"))
                        .build());
    }

    private CommandSpec spec(String name, String about) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(console.text("commandline.option-help"))
                        .build())
                .addOption(OptionSpec.builder("--lang")
                        .type(String.class)
                        .paramLabel(console.text("commandline.label-language"))
                        .description(console.text("commandline.option-lang", languages()))
                        .build());
        spec.usageMessage()
                .synopsisHeading(console.text("commandline.usage-heading"))
                .parameterListHeading(console.text("commandline.parameters-heading"))
                .optionListHeading(console.text("commandline.options-heading"))
                .commandListHeading(console.text("commandline.commands-heading"))
                .description("%n" + console.text(about));
        return spec;
    }

    private OptionSpec file(String name, String description) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(console.text("commandline.label-file"))
                .description(console.text(description))
                .build();
    }

    static String languages() {
        return Languages.ALL.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }

    private String version() {
        return Optional.ofNullable(CommandSpecs.class.getPackage().getImplementationVersion())
                .orElseGet(() -> console.text("commandline.version-development"));
    }

    static Optional<Path> folder(ParseResult check) {
        return Optional.ofNullable(check.matchedPositionalValue(0, null));
    }

    static List<Path> sheets(ParseResult diagnose) {
        return diagnose.matchedPositional(0).getValue();
    }

    /** The folder for the outcome of many sheets. */
    static Optional<Path> out(ParseResult diagnose) {
        return Optional.ofNullable(diagnose.matchedOptionValue(OUT, null));
    }

    static Optional<Path> pdf(ParseResult diagnose) {
        return Optional.ofNullable(diagnose.matchedOptionValue(PDF, null));
    }

    static Optional<Path> annex(ParseResult diagnose) {
        return Optional.ofNullable(diagnose.matchedOptionValue(ANNEX, null));
    }

    static Optional<Path> json(ParseResult diagnose) {
        return Optional.ofNullable(diagnose.matchedOptionValue(JSON, null));
    }
}

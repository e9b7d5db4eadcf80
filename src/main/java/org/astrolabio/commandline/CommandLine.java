package org.astrolabio.commandline;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.astrolabio.language.Languages;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands of the command line: what is asked for is done here, without a server. */
public final class CommandLine {

    private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");
    private static final String LANGUAGE = "--lang";

    private final Clock clock;
    private final Console console;

    CommandLine(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    /**
     * Runs the command that the first argument names and returns its exit status: 0 if all went well, 1 if the outcome
     * could not be saved, 2 if what was given has problems. Empty where there is no command, or only options of the
     * server, and the server is to be started.
     */
    public static OptionalInt run(Clock clock, String... arguments) {
        if (arguments.length == 0 || isForTheServer(arguments[0])) {
            return OptionalInt.empty();
        }
        Console console = Console.ofProcess(language(Locale.getDefault(), arguments));
        return OptionalInt.of(new CommandLine(clock, console).execute(arguments));
    }

    private static boolean isForTheServer(String argument) {
        return argument.startsWith("-") && !OWN_OPTIONS.contains(argument) && !argument.startsWith(LANGUAGE);
    }

    /** The language asked for, else that of the machine, else the first that is spoken. */
    static Locale language(Locale machine, String... arguments) {
        return Languages.closestTo(wantedLanguage(arguments)
                .filter(CommandLine::isSpoken)
                .map(Locale::forLanguageTag)
                .orElse(machine));
    }

    private static Optional<String> wantedLanguage(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return Optional.of(arguments[i].substring(LANGUAGE.length() + 1));
            }
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    int execute(String... arguments) {
        picocli.CommandLine commands = new CommandSpecs(console).commands();
        try {
            Optional<String> stranger = wantedLanguage(arguments).filter(wanted -> !isSpoken(wanted));
            if (stranger.isPresent()) {
                console.error("commandline.unknown-language", stranger.get(), CommandSpecs.languages());
                return Console.PROBLEMS;
            }
            return execute(commands, commands.parseArgs(arguments));
        } catch (ParameterException e) {
            new ParsingProblem(console).report(e);
            return Console.PROBLEMS;
        }
    }

    private static boolean isSpoken(String wanted) {
        return Languages.ALL.stream().anyMatch(language -> language.getLanguage()
                .equals(Locale.forLanguageTag(wanted).getLanguage()));
    }

    private int execute(picocli.CommandLine commands, ParseResult parsed) {
        ParseResult chosen = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (chosen.isUsageHelpRequested() || (!parsed.hasSubcommand() && !parsed.isVersionHelpRequested())) {
            console.print(chosen.commandSpec().commandLine().getUsageMessage().stripTrailing());
            return Console.FINE;
        }
        if (parsed.isVersionHelpRequested()) {
            Arrays.stream(commands.getCommandSpec().version()).forEach(console::print);
            return Console.FINE;
        }
        return switch (chosen.commandSpec().name()) {
            case CommandSpecs.CHECK -> new CheckQuestionnaire(console, clock).run(CommandSpecs.folder(chosen));
            case CommandSpecs.REBUILD -> new Rebuild(console, clock).run();
            default ->
                new Diagnose(console, clock)
                        .run(
                                CommandSpecs.sheets(chosen),
                                new SheetDiagnosis.Outputs(
                                        CommandSpecs.pdf(chosen),
                                        CommandSpecs.annex(chosen),
                                        CommandSpecs.json(chosen)),
                                CommandSpecs.out(chosen));
        };
    }
}

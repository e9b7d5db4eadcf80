package org.astrolabio.commandline;

import java.util.OptionalInt;
import picocli.CommandLine.Command;

/** The root command: each command of the command line is one of its subcommands. */
@Command(name = "astrolabio")
public final class CommandLine {

    private CommandLine() {}

    /**
     * Runs the command that the first argument names and returns its exit status; empty where there is none, or only
     * options, and the server is to be started.
     */
    public static OptionalInt run(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(new picocli.CommandLine(new CommandLine()).execute(arguments));
    }
}

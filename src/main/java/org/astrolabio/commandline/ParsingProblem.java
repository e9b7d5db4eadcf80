package org.astrolabio.commandline;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what cannot be understood on the command line. */
final class ParsingProblem {

    private final Console console;

    ParsingProblem(Console console) {
        this.console = console;
    }

    void report(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException stranger) {
            console.error("commandline.unknown-option", stranger.getUnmatched().getFirst());
            stranger.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(near -> console.error("commandline.did-you-mean", near));
        } else if (problem instanceof MissingParameterException missing) {
            console.error(
                    "commandline.missing",
                    missing.getMissing().stream().map(ParsingProblem::name).collect(Collectors.joining(", ")));
        } else if (problem instanceof OverwrittenOptionException twice) {
            console.error("commandline.given-twice", name(twice.getOverwritten()));
        } else {
            console.error("commandline.not-understood");
        }
        console.error(
                "commandline.see-help",
                problem.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : missing.paramLabel();
    }
}

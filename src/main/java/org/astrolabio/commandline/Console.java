package org.astrolabio.commandline;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.astrolabio.definition.Problem;
import org.astrolabio.definition.ProblemText;
import org.astrolabio.language.Messages;

/** What a command says, in the reader's language. */
record Console(PrintWriter out, PrintWriter err, Messages messages, Locale language) {

    /** Exit status: all went well. */
    static final int FINE = 0;
    /** Exit status: the outcome could not be saved. */
    static final int NOT_SAVED = 1;
    /** Exit status: what was given has problems. */
    static final int PROBLEMS = 2;

    static Console ofProcess(Locale language) {
        return new Console(writer(System.out), writer(System.err), new Messages(), language);
    }

    /** A terminal of ASCII alone cannot show Spanish, and takes UTF-8 nearly always. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset =
                stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    void print(String line) {
        out.println(line);
    }

    void say(String key, Object... arguments) {
        print(text(key, arguments));
    }

    void error(String key, Object... arguments) {
        err.println(text(key, arguments));
    }

    /** Shows all problems, each on a line. */
    void error(List<Problem> problems) {
        list("commandline.problems", problems);
    }

    /** Shows what is sound but should be looked at, each on a line. */
    void warn(List<Problem> matters) {
        list("commandline.warnings", matters);
    }

    private void list(String heading, List<Problem> problems) {
        ProblemText text = new ProblemText(messages, language);
        error(heading, problems.size());
        problems.forEach(problem -> err.println(text.line(problem)));
    }
}

package org.astrolabio.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.astrolabio.commandline.SheetDiagnosis.Outputs;
import org.astrolabio.commandline.SheetDiagnosis.Result;

/**
 * Diagnoses many answer sheets side by side. Each gets a report and a file of data of its own name, and a line that says
 * what became of it; one that fails keeps no other from being done.
 */
final class DiagnoseMany {

    private final Console console;
    private final SheetDiagnosis diagnosis;
    private final Path folder;

    /** @param folder for the outcome; made if it is not there */
    DiagnoseMany(Console console, SheetDiagnosis diagnosis, Path folder) {
        this.console = console;
        this.diagnosis = diagnosis;
        this.folder = folder;
    }

    private record Done(Path sheet, Result result) {}

    /** @param sheets files, or folders whose files are meant */
    int run(List<Path> sheets) {
        SequencedMap<String, Path> named = new LinkedHashMap<>();
        try {
            for (Path sheet : files(sheets)) {
                Path other = named.putIfAbsent(name(sheet), sheet);
                if (other != null) {
                    console.error("commandline.diagnose-same-name", other.toString(), sheet.toString());
                    return Console.PROBLEMS;
                }
            }
        } catch (IOException e) {
            console.error("commandline.diagnose-unreadable-sheet", String.valueOf(e.getMessage()));
            return Console.PROBLEMS;
        }
        if (named.isEmpty()) {
            console.error("commandline.diagnose-no-sheets", sheets.getFirst().toString());
            return Console.PROBLEMS;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            console.error("commandline.diagnose-folder-not-made", folder.toString());
            return Console.NOT_SAVED;
        }
        return all(named);
    }

    /** In the order of their names, folders in the order in which they were given. */
    private static List<Path> files(List<Path> sheets) throws IOException {
        Stream.Builder<Path> all = Stream.builder();
        for (Path sheet : sheets) {
            if (Files.isDirectory(sheet)) {
                try (Stream<Path> inside = Files.list(sheet)) {
                    inside.filter(DiagnoseMany::isSheet).sorted().forEach(all::add);
                }
            } else {
                all.add(sheet);
            }
        }
        return all.build().toList();
    }

    private static boolean isSheet(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static String name(Path sheet) {
        return sheet.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    private int all(Map<String, Path> sheets) {
        int status = Console.FINE;
        int saved = 0;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            CompletionService<Done> done = new ExecutorCompletionService<>(workers);
            sheets.forEach(
                    (name, sheet) -> done.submit(() -> new Done(sheet, diagnosis.diagnose(sheet, outputs(name)))));
            for (int number = 1; number <= sheets.size(); number++) {
                Done one = done.take().get();
                int its = say(number, sheets.size(), one);
                saved += its == Console.FINE ? 1 : 0;
                status = Math.max(status, its);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            status = Console.NOT_SAVED;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        console.say("commandline.diagnose-many-done", saved, sheets.size(), folder.toString());
        return status;
    }

    private Outputs outputs(String name) {
        return new Outputs(
                Optional.of(folder.resolve(name + ".pdf")),
                Optional.empty(),
                Optional.of(folder.resolve(name + ".json")));
    }

    /** What became of a sheet, as an exit status. */
    private int say(int number, int of, Done done) {
        String sheet = done.sheet().toString();
        return switch (done.result()) {
            case Result.Saved(var made) -> {
                console.say(
                        "commandline.diagnose-one-done",
                        number,
                        of,
                        sheet,
                        made.scorecard().overall().wholePoints());
                yield Console.FINE;
            }
            case Result.Failed failed -> {
                console.say("commandline.diagnose-one-refused", number, of, sheet);
                yield failed.tell(console);
            }
        };
    }
}

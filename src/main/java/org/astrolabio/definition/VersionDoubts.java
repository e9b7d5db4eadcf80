package org.astrolabio.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the number of the version in use with those that were in use before: a diagnosis tells its reader that number, and
 * nothing else of what was asked.
 */
final class VersionDoubts {

    private static final String FILE = "questionnaire.yaml";
    private static final Comparator<StoredVersion> BY_NUMBER =
            Comparator.comparing(version -> numbers(version.version()), Arrays::compare);

    private VersionDoubts() {}

    /** Whether the number was another questionnaire's before, or a later one has been in use; none of it harms what is stored. */
    static List<Problem> of(QuestionnaireReading.Valid current, List<StoredVersion> stored) {
        String version = current.questionnaire().version();
        StoredVersion own = new StoredVersion(current.questionnaire().hash(), version, Instant.EPOCH);
        List<StoredVersion> others = stored.stream()
                .filter(other -> !other.hash().equals(own.hash()))
                .toList();
        Stream<Problem> reused = others.stream()
                .filter(other -> other.version().equals(version))
                .min(Comparator.comparing(StoredVersion::storedAt))
                .map(other ->
                        new Problem(place(current.files()), ProblemKind.VERSION_REUSED, List.of(version, day(other))))
                .stream();
        Stream<Problem> older = others.stream()
                .max(BY_NUMBER)
                .filter(newest -> BY_NUMBER.compare(newest, own) > 0)
                .map(newest -> new Problem(
                        place(current.files()),
                        ProblemKind.VERSION_OLDER,
                        List.of(version, newest.version(), day(newest))))
                .stream();
        return Stream.concat(reused, older).toList();
    }

    private static FilePosition place(QuestionnaireFiles files) {
        return YamlText.read(FILE, files.contents().getOrDefault(FILE, new byte[0]), new Problems())
                .flatMap(Item::table)
                .map(table -> table.place("version"))
                .orElse(FilePosition.startOf(FILE));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\."))
                .filter(part -> part.matches("[0-9]{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String day(StoredVersion version) {
        return LocalDate.ofInstant(version.storedAt(), ZoneOffset.UTC).toString();
    }
}

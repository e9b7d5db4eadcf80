package org.astrolabio.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.astrolabio.definition.QuestionnairesForTests;

/** Versions of the small questionnaire. */
public final class SmallVersions {

    private SmallVersions() {}

    /** As the first, for changing. */
    static void first(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(QuestionnairesForTests.SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(
                        QuestionnairesForTests.SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** One option of {@code shop.sells} has another id; {@code shop.guarantee} stands for {@code shop.returns}. */
    public static void second(Path target) throws IOException {
        first(target);
        replace(target.resolve("questionnaire.yaml"), "1.0.0", "2.0.0");
        replace(target.resolve("questionnaire.yaml"), "shop.returns", "shop.guarantee");
        for (String file : new String[] {"sections/shop.yaml", "es/sections/shop.yaml", "en/sections/shop.yaml"}) {
            replace(target.resolve(file), "much", "lots");
            replace(target.resolve(file), "shop.returns", "shop.guarantee");
        }
    }

    static void replace(Path file, String text, String replacement) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, replacement));
    }
}

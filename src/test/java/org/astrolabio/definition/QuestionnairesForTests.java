package org.astrolabio.definition;

import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;

/** Questionnaires of a program that was started over a folder of the test's. */
public final class QuestionnairesForTests {

    public static final Path SMALL = Path.of("src/test/resources/questionnaires/small");

    private QuestionnairesForTests() {}

    public static Questionnaires startedOver(Path folder, DSLContext db, Clock clock) {
        return switch (QuestionnaireReader.read(folder)) {
            case QuestionnaireReading.Valid valid ->
                QuestionnaireArchive.open(new StoredQuestionnaires(new QuestionnaireRepository(db)), valid, clock);
            case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
        };
    }
}

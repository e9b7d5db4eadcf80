package org.astrolabio.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.questionnaire.AnswerSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the owner that a demonstration shows has done: a first diagnosis, a plan, and a second diagnosis. */
record OwnerStory(Company company, Chapter first, Chapter second) {

    private static final String FILE = "/population/owner.json";

    /**
     * A diagnosis and what came of it.
     *
     * @param daysAgo before today
     * @param answers by question id, as {@link AnswerJson} writes them; in a second diagnosis, those that changed
     */
    record Chapter(int daysAgo, Map<String, JsonNode> answers, List<Figure> measurements, List<Step> plan) {

        AnswerSheet sheet() {
            return new AnswerSheet(answers.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            answer -> AnswerJson.read(answer.getValue().toString()))));
        }
    }

    /** @param counts by input of the KPI's calculation */
    record Figure(String kpi, Optional<String> channel, Map<String, Long> counts) {}

    /** @param dueInDays after the diagnosis */
    record Step(
            String action, Status status, Optional<String> owner, Optional<Integer> dueInDays, Optional<String> note) {}

    static OwnerStory read() {
        try (InputStream file = OwnerStory.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readValue(file, OwnerStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

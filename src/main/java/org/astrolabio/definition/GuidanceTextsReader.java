package org.astrolabio.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.definition.ActionsReader.Actions;
import org.astrolabio.definition.ServiceTextsReader.ServiceTexts;

/** Reads the wording of rubric, actions, facts and positioning in one language. */
record GuidanceTextsReader(
        FolderContent folder,
        ServiceTextsReader service,
        Register facts,
        Actions actions,
        PositioningTextsReader positioning,
        PlanningGuideReader guide) {

    private static final Shape FACTS = Shape.of("facts");
    private static final int LONGEST_GROUP = 40;
    private static final int LONGEST_FACT = 240;
    private static final Shape GROUP = Shape.of("group", "actions");

    /** Complete if no problem was reported. */
    GuidanceTexts read(String language) {
        ServiceTexts words = service.read(folder.read(language + "/service.yaml"));
        Optional<Mapping> known = folder.read(language + "/facts.yaml").flatMap(file -> file.table(FACTS));
        Map<String, String> groups = new HashMap<>();
        Map<String, ActionText> texts = new HashMap<>();
        actions.groups().forEach((group, ids) -> {
            Optional<Mapping> table =
                    folder.read(language + "/actions/" + group + ".yaml").flatMap(file -> file.table(GROUP));
            table.flatMap(found -> found.text("group", LONGEST_GROUP)).ifPresent(name -> groups.put(group, name));
            if (!actions.unreadable().contains(group)) {
                texts.putAll(ServiceTextsReader.texts(table, "actions", ids, ActionTextsReader::read));
            }
        });
        return new GuidanceTexts(
                words.kpis(),
                words.channels(),
                words.criteria(),
                words.levels(),
                ServiceTextsReader.texts(known, "facts", facts, item -> item.text(LONGEST_FACT)),
                groups,
                texts,
                positioning.read(folder.read(language + "/positioning.yaml")),
                guide.findings(language),
                guide.notNow(language),
                guide.duties(language),
                guide.sums(language));
    }
}

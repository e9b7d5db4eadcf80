package org.astrolabio.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.core.planning.NotNow;
import org.astrolabio.core.planning.PlanningGuide;
import org.astrolabio.core.planning.PlanningRules;

/** Reads from what the judgement about a company is made. A folder has all of these files or none of them. */
final class PlanningGuideReader {

    static final Predicate<String> OWN = Pattern.compile("([a-z]{2}/)?(findings/.*|not-now\\.yaml)|planning\\.yaml")
            .asMatchPredicate();

    private static final Shape GROUP = Shape.of("group", "findings");
    private static final Shape NOT_NOW = Shape.of("not-now");

    private final FolderContent folder;
    private final FindingsReader findings;
    private final NotNowReader notNow;
    private final PlanningRulesReader rules;
    private List<Finding> found = List.of();

    PlanningGuideReader(FolderContent folder, Outline outline, SignsReader signs, Register actions, Problems problems) {
        this.folder = folder;
        this.findings = new FindingsReader(folder, signs, actions, problems);
        this.notNow = new NotNowReader(signs, actions, problems);
        this.rules = new PlanningRulesReader(outline, actions);
    }

    private boolean isThere() {
        return folder.hasAny(OWN);
    }

    /** Sound if no problem was reported. */
    PlanningGuide read() {
        if (!isThere()) {
            return PlanningGuide.NONE;
        }
        PlanningRules judgement = rules.read(folder.read("planning.yaml"));
        found = findings.read();
        List<NotNow> advisedAgainst = notNow.read(folder.read("not-now.yaml"));
        return new PlanningGuide(found, advisedAgainst, judgement);
    }

    /** The wording in a language, once the guide has been read. */
    Map<String, FindingText> findings(String language) {
        Map<String, FindingText> texts = new HashMap<>();
        findings.groups().forEach((group, own) -> {
            Optional<Table> table = folder.read(language + "/" + FindingsReader.FOLDER + "/" + group + ".yaml")
                    .flatMap(file -> file.table(GROUP));
            table.ifPresent(file -> file.text("group"));
            List<String> ids = own.stream().map(Finding::id).toList();
            texts.putAll(ServiceTextsReader.texts(
                    table, "findings", ids, item -> new FindingTextReader(own.get(ids.indexOf(item.label())))
                            .read(item)));
        });
        return texts;
    }

    /** The wording in a language, once the guide has been read. */
    Map<String, NotNowText> notNow(String language) {
        if (!isThere()) {
            return Map.of();
        }
        return ServiceTextsReader.texts(
                folder.read(language + "/not-now.yaml").flatMap(file -> file.table(NOT_NOW)),
                "not-now",
                notNow.ids(),
                FindingTextReader::notNow);
    }
}

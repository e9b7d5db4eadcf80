package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.GuidanceTexts.DutyText;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.core.planning.GuidanceTexts.SumText;
import org.astrolabio.core.planning.NotNow;
import org.astrolabio.core.planning.PlanningGuide;
import org.astrolabio.core.planning.PlanningRules;

/** Reads from what the judgement about a company is made. A folder has all of these files or none of them. */
final class PlanningGuideReader {

    static final Predicate<String> OWN =
            Pattern.compile("findings/.*|(not-now|duties|sums|planning)\\.yaml").asMatchPredicate();

    private static final Shape GROUP = Shape.of("group", "findings");
    private static final Shape NOT_NOW = Shape.of("not-now");
    private static final int LONGEST_GROUP = 40;

    private final FolderContent folder;
    private final SumsReader sums;
    private final FindingsReader findings;
    private final NotNowReader notNow;
    private final PlanningRulesReader rules;
    private final DutiesReader duties;

    PlanningGuideReader(
            FolderContent folder,
            QuestionIndex outline,
            CompanyConditions conditions,
            KpisDraft kpis,
            Register actions,
            Problems problems) {
        this.sums = new SumsReader(outline, conditions, kpis, actions, problems);
        SignsReader signs = new SignsReader(conditions, kpis, sums);
        this.folder = folder;
        this.findings = new FindingsReader(folder, signs, actions, problems);
        this.notNow = new NotNowReader(signs, actions, problems);
        this.duties = new DutiesReader(outline, conditions, actions, findings.ids(), problems);
        this.rules = new PlanningRulesReader(outline, actions, kpis);
    }

    private boolean isThere() {
        return folder.hasAny(OWN);
    }

    /** Sound if no problem was reported. */
    PlanningGuide read() {
        if (!isThere()) {
            return PlanningGuide.NONE;
        }
        if (folder.hasAny(SumsReader.OWN)) {
            sums.read(folder.read(SumsReader.FILE_NAME));
        }
        List<Finding> found = new ArrayList<>(findings.read());
        Set<String> groups = new TreeSet<>(findings.groups().keySet());
        groups.add(Finding.DUTIES);
        PlanningRules judgement = rules.read(folder.read("planning.yaml"), groups);
        List<NotNow> advisedAgainst = notNow.read(folder.read("not-now.yaml"));
        List<Duty> binding = duties.read(folder.read(DutiesReader.FILE_NAME));
        binding.forEach(duty -> found.add(duty.finding()));
        return new PlanningGuide(found, advisedAgainst, binding, sums.sums(findings.ids()), judgement);
    }

    /** The wording in a language, once the guide has been read. */
    Map<String, FindingText> findings(String language) {
        Map<String, FindingText> texts = new HashMap<>();
        findings.groups().forEach((group, own) -> {
            Optional<Mapping> table = folder.read(language + "/" + FindingsReader.FOLDER + "/" + group + ".yaml")
                    .flatMap(file -> file.table(GROUP));
            table.ifPresent(file -> file.text("group", LONGEST_GROUP));
            List<String> ids = own.stream().map(Finding::id).toList();
            texts.putAll(ServiceTextsReader.texts(
                    table, "findings", ids, item -> new FindingTextReader(own.get(ids.indexOf(item.label())))
                            .read(item)));
        });
        texts.putAll(dutyTexts(language).findings());
        return texts;
    }

    /** The wording in a language, once the guide has been read. */
    Map<String, DutyText> duties(String language) {
        return dutyTexts(language).duties();
    }

    /** The wording in a language, once the guide has been read. */
    Map<String, SumText> sums(String language) {
        return folder.hasAny(SumsReader.OWN)
                ? sums.texts(folder.read(language + "/" + SumsReader.FILE_NAME))
                : Map.of();
    }

    private DutiesReader.DutyTexts dutyTexts(String language) {
        return isThere()
                ? duties.texts(folder.read(language + "/duties.yaml"))
                : new DutiesReader.DutyTexts(Map.of(), Map.of());
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
                item -> notNow.find(item.label()).flatMap(entry -> FindingTextReader.notNow(item, entry)));
    }
}

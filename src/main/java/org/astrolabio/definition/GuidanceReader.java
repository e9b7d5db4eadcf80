package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Catalogue;
import org.astrolabio.core.planning.Fact;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlanningGuide;
import org.astrolabio.core.planning.PositioningRules;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.definition.ActionsReader.Actions;

/** Reads what belongs to a questionnaire beyond its questions. A folder has all of these files or none of them. */
final class GuidanceReader {

    private static final Predicate<String> OWN = Pattern.compile(
                    "(service|actions)/.*|(service|facts|positioning)\\.yaml")
            .asMatchPredicate();

    private final FolderContent folder;
    private final Problems problems;

    GuidanceReader(FolderContent folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Sound if no problem was reported; {@link Guidance#NONE} if the folder has none of its files. */
    Guidance read(QuestionnaireDraft questionnaire, QuestionIndex outline, Roles roles, CompanyConditions conditions) {
        if (!folder.hasAny(OWN.or(PlanningGuideReader.OWN))) {
            return Guidance.NONE;
        }
        KpisDraft kpis = KpisReader.read(folder.read("service/kpis.yaml"), problems);
        RubricReader rubricReader = new RubricReader(kpis, conditions, problems);
        Rubric rubric = rubricReader.read(folder.read("service/rubric.yaml"));
        FactsReader factsReader = new FactsReader(problems);
        List<Fact> facts = factsReader.read(folder.read("facts.yaml"));
        Actions actions = new ActionsReader(folder, problems).read();
        ActionBuilder builder = new ActionBuilder(
                questionnaire.dimensionIds(),
                roles,
                kpis,
                rubricReader.ids(),
                factsReader.ids(),
                actions.ids(),
                conditions,
                new EffectReader(outline, problems));
        List<Action> built = actions.drafts().stream().map(builder::build).toList();
        reportCycles(actions.drafts(), built);
        PositioningReader positioningReader =
                new PositioningReader(roles.differentiators().flatMap(outline::find), outline, conditions, problems);
        PositioningRules positioning = positioningReader.read(folder.read("positioning.yaml"));
        PlanningGuideReader guideReader =
                new PlanningGuideReader(folder, outline, conditions, kpis, actions.ids(), problems);
        PlanningGuide guide = guideReader.read();
        reportUseless(actions.drafts(), built, guide);
        GuidanceTextsReader textsReader = new GuidanceTextsReader(
                folder,
                new ServiceTextsReader(kpis, rubricReader.ids()),
                factsReader.ids(),
                actions,
                new PositioningTextsReader(positioningReader),
                guideReader);
        SequencedMap<Locale, GuidanceTexts> texts = new LinkedHashMap<>();
        folder.languages().forEach(language -> texts.put(language, textsReader.read(language.getLanguage())));
        return new Guidance(rubric, new Catalogue(built), facts, positioning, guide, texts);
    }

    /** An action that changes nothing and that no finding asks for is in nobody's plan. */
    private void reportUseless(List<ActionDraft> drafts, List<Action> actions, PlanningGuide guide) {
        Set<String> asked = guide.findings().stream()
                .flatMap(finding -> finding.answeredBy().stream())
                .collect(Collectors.toSet());
        guide.rules().ask().ifPresent(asked::add);
        guide.rules().review().ifPresent(asked::add);
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).showsNowhere() && !asked.contains(actions.get(i).id())) {
                problems.add(
                        drafts.get(i).table().place(),
                        ProblemKind.NO_EFFECT,
                        drafts.get(i).id());
            }
        }
    }

    private void reportCycles(List<ActionDraft> drafts, List<Action> actions) {
        Prerequisites prerequisites = new Prerequisites(actions);
        drafts.stream()
                .filter(draft -> prerequisites.leadBackTo(draft.id()))
                .forEach(
                        draft -> problems.add(draft.table().place("requires"), ProblemKind.REQUIRES_CYCLE, draft.id()));
    }
}

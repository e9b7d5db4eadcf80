package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.comparison.ShowComparison;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.plan.ChangePlanSettings;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.plan.ProgressProblem;
import org.astrolabio.plan.RefusedProgress;
import org.astrolabio.plan.TrackAction;
import org.astrolabio.web.shell.Fixed;
import org.astrolabio.wording.FindingWording;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The parts of a plan's page that change each other. Between two requests it keeps no plan: each is made anew, so that an
 * open page weighs little and shows what was changed elsewhere. It remembers what it has shown of what can be changed, so
 * that it does not undo what another page has changed since.
 */
final class PlanDesk implements PlanList.Desk {

    /** What the page can store. */
    @Component
    record Changes(ChangePlanSettings settings, TrackAction track, ShowComparison comparison) {}

    private final AccessKey key;
    private final OpenPlan openPlan;
    private final Changes changes;
    private final PlanLanguage language;
    private final PlanProgress progress = new PlanProgress();
    private final Div judgement = new Div();
    private final Div notNow = new Div();
    private final Div positioning = new Div();
    private final CatchUpSection catchUp = new CatchUpSection();
    private final PlanSettingsField settings;
    private final PlanList list;
    private final WhatIf whatIf;
    private final SavedNote note;
    private Map<String, ActionProgress> shown = Map.of();
    private Set<String> tried = Set.of();

    PlanDesk(AccessKey key, OpenPlan openPlan, Changes changes, PlanLanguage language, OpenedPlan opened) {
        this.key = key;
        this.openPlan = openPlan;
        this.changes = changes;
        this.language = language;
        PlanWording wording = language.plan(opened);
        this.list = new PlanList(this, wording);
        this.settings = new PlanSettingsField(wording, this::change);
        this.whatIf = new WhatIf(language.words());
        this.note = new SavedNote(language.words());
        showAround(opened);
    }

    PlanProgress progress() {
        return progress;
    }

    PlanSettingsField settings() {
        return settings;
    }

    PlanList list() {
        return list;
    }

    WhatIf whatIf() {
        return whatIf;
    }

    /** What is the matter, and the plan at a glance. */
    Div judgement() {
        return judgement;
    }

    /** What is left for later, and what the law asks. */
    Div notNow() {
        return notNow;
    }

    Div positioning() {
        return positioning;
    }

    CatchUpSection catchUp() {
        return catchUp;
    }

    SavedNote note() {
        return note;
    }

    @Override
    public PlanSheet sheet() {
        OpenedPlan opened = openPlan.open(key);
        shown = opened.plan().progress();
        return PlanSheet.of(opened, language.plan(opened), language.markets(opened), language.results(opened));
    }

    @Override
    public ActionBody open(String action) {
        OpenedPlan opened = openPlan.open(key);
        return ActionBody.of(
                opened.guidance().catalogue().action(action),
                opened.plan(),
                language.plan(opened),
                language.markets(opened));
    }

    @Override
    public void tryOut(List<String> actions) {
        tried = Set.copyOf(actions);
        OpenedPlan opened = openPlan.open(key);
        list.tried(whatIf.show(opened, tried, language.plan(opened), language.results(opened)));
    }

    @Override
    public void track(String action, ActionProgress said) {
        track(action, shown.getOrDefault(action, ActionProgress.OPEN), said);
    }

    private void track(String action, ActionProgress before, ActionProgress said) {
        try {
            list.problem("");
            store(action, () -> changes.track().track(key, action, before, said), () -> track(action, before, said));
        } catch (RefusedProgress e) {
            list.problem(e.problems().stream().map(problem -> words(problem)).collect(Collectors.joining(" ")));
        }
    }

    private void change(PlanSettings before, PlanSettings wanted) {
        store(settings, () -> changes.settings().change(key, before, wanted), () -> change(before, wanted));
    }

    private void store(Object what, Supplier<Instant> storing, Runnable again) {
        try {
            note.saved(what, storing.get());
            OpenedPlan opened = openPlan.open(key);
            showAround(opened);
            list.show(PlanSheet.of(opened, language.plan(opened), language.markets(opened), language.results(opened)));
        } catch (DataAccessException e) {
            note.notSaved(what, again);
        }
    }

    /** Shows all but the list of actions. */
    private void showAround(OpenedPlan opened) {
        shown = opened.plan().progress();
        PlanWording wording = language.plan(opened);
        ResultsWording results = language.results(opened);
        settings.show(opened.plan(), language.markets(opened));
        progress.show(opened, wording);
        list.tried(whatIf.show(opened, tried, wording, results));
        catchUp.show(
                changes.comparison().show(opened.shown()).peers().comparison(),
                opened,
                wording,
                language.comparison(results));
        FindingWording findings = wording.findings(opened.plan(), language.markets(opened));
        judgement.removeAll();
        judgement.add(new Fixed(
                JudgementSection.whole(findings, wording),
                new PlanOverview(new AssessmentSite(key.assessment()), opened.plan(), wording)));
        notNow.removeAll();
        notNow.add(new Fixed(new NotNowSection(findings, wording), new DutiesSection(opened.plan(), wording)));
        positioning.removeAll();
        positioning.add(
                new Fixed(new PositioningSection(opened.plan().positioning(), wording, language.markets(opened))));
    }

    private String words(ProgressProblem problem) {
        return switch (problem) {
            case ProgressProblem.NoSuchAction ignored -> text("no-such-action");
            case ProgressProblem.OwnerTooLong(int length, int most) -> text("owner-too-long", length, most);
            case ProgressProblem.OwnerNotPrintable(String character) -> text("owner-not-printable", character);
            case ProgressProblem.NoteTooLong(int length, int most) -> text("note-too-long", length, most);
            case ProgressProblem.NoteNotPrintable(String character) -> text("note-not-printable", character);
            case ProgressProblem.DueOutside(var from, var to) -> text("due-outside", from.getYear(), to.getYear());
        };
    }

    private String text(String key, Object... arguments) {
        return language.words().text("plan." + key, arguments);
    }
}

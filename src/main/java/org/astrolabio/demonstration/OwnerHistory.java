package org.astrolabio.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.MeasureService;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.comparison.ShareResults;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.demonstration.OwnerStory.Chapter;
import org.astrolabio.plan.TrackAction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the owner of a demonstration live through its story, by the use cases that real owners use. Of the story, what does
 * not fit the questionnaire is left out or drawn.
 */
@Component
@ConditionalOnProperty("astrolabio.demonstration")
class OwnerHistory {

    private static final Locale LANGUAGE = Locale.of("es");
    private static final Duration ANSWERING = Duration.ofMinutes(24);

    private final StartAssessment start;
    private final StartFollowUp startAgain;
    private final OpenAssessment open;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;
    private final MeasureService measure;
    private final FinishAssessment finish;
    private final TrackAction track;
    private final ShareResults share;
    private final TravellingClock clock;

    OwnerHistory(
            StartAssessment start,
            StartFollowUp startAgain,
            OpenAssessment open,
            AnswerQuestion answer,
            DescribeCompany describe,
            MeasureService measure,
            FinishAssessment finish,
            TrackAction track,
            ShareResults share,
            TravellingClock clock) {
        this.start = start;
        this.startAgain = startAgain;
        this.open = open;
        this.answer = answer;
        this.describe = describe;
        this.measure = measure;
        this.finish = finish;
        this.track = track;
        this.share = share;
        this.clock = clock;
    }

    /**
     * Lives through the story up to now.
     *
     * @return the key to the second diagnosis
     */
    AccessKey live(OwnerStory story, Population population) {
        Instant now = clock.instant();
        Instant first = now.minus(Duration.ofDays(story.first().daysAgo()));
        AccessKey begun = clock.at(first, () -> start.start(LANGUAGE));
        AnswerSheet sheet = population.completed(story.first().sheet(), 0);
        complete(begun, story, story.first(), sheet, first);
        Instant second = now.minus(Duration.ofDays(story.second().daysAgo()));
        AccessKey again = clock.at(second, () -> startAgain.start(begun, LANGUAGE));
        AnswerSheet changed = changed(open.open(again).sheet(), story.second());
        complete(again, story, story.second(), population.completed(changed, 0), second);
        return again;
    }

    private static AnswerSheet changed(AnswerSheet before, Chapter chapter) {
        AnswerSheet sheet = before;
        for (Map.Entry<String, org.astrolabio.core.questionnaire.Answer> entry :
                chapter.sheet().answers().entrySet()) {
            sheet = sheet.with(entry.getKey(), entry.getValue());
        }
        return sheet;
    }

    private void complete(AccessKey key, OwnerStory story, Chapter chapter, AnswerSheet sheet, Instant when) {
        clock.at(when, () -> {
            OpenedAssessment opened = open.open(key);
            sheet.answers().entrySet().stream()
                    .filter(entry -> !opened.sheet()
                            .answer(entry.getKey())
                            .filter(entry.getValue()::equals)
                            .isPresent())
                    .forEach(entry -> answer.answer(key, entry.getKey(), entry.getValue()));
            describe.describe(
                    key,
                    CompanyDraft.EMPTY
                            .withName(story.company().name())
                            .withCountry(story.company().country())
                            .withRegion(story.company().region().orElse("")));
            measured(key, opened, chapter);
            share.give(opened.companyId());
            return key;
        });
        clock.at(when.plus(ANSWERING), () -> finish.finish(key));
        clock.at(when.plus(ANSWERING), () -> {
            plan(key, chapter, when);
            return key;
        });
    }

    private void measured(AccessKey key, OpenedAssessment opened, Chapter chapter) {
        chapter.measurements().stream()
                .filter(figure -> opened.guidance().rubric().kpis().stream()
                        .anyMatch(kpi -> kpi.id().equals(figure.kpi())))
                .forEach(figure -> measure.measure(
                        key,
                        new Measure(figure.kpi(), figure.channel()),
                        figure.counts().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, count -> Fraction.of(count.getValue())))));
    }

    private void plan(AccessKey key, Chapter chapter, Instant when) {
        LocalDate day = when.atZone(ZoneOffset.UTC).toLocalDate();
        var known = open.open(key).guidance().catalogue().actions().stream()
                .map(Action::id)
                .toList();
        chapter.plan().stream()
                .filter(step -> known.contains(step.action()))
                .forEach(step -> track.track(
                        key,
                        step.action(),
                        new ActionProgress(
                                step.status(), step.owner(), step.dueInDays().map(day::plusDays), step.note())));
    }
}

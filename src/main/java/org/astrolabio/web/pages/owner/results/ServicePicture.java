package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.GuidanceTexts.CriterionText;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.CriterionRating.Basis;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where customer service stands: a row a criterion, a column a level. */
@Tag("astrolabio-service-profile")
@JsModule("./astrolabio-service-profile.ts")
final class ServicePicture extends Component {

    private static final JsonMapper JSON = new JsonMapper();

    /** The names are those that the browser's half reads. */
    record Picture(
            String caption,
            String criterion,
            String here,
            List<String> levels,
            List<Row> rows,
            Whole whole,
            String evidence,
            String usually) {}

    /**
     * @param rank 1 for the worst level to 5
     * @param mark the basis again where it is not the answers, else empty
     */
    record Row(
            String name,
            String about,
            int rank,
            String level,
            String basis,
            String mark,
            String now,
            @Nullable String next,
            List<String> evidence) {}

    /** @param held why slowness keeps the whole down, where it does */
    record Whole(
            String name,
            int rank,
            String level,
            String means,
            @Nullable String held) {}

    private final ServiceProfile profile;
    private final AnswerSheet answers;
    private final PlanWording wording;
    private final ResultsWording results;

    ServicePicture(ServiceProfile profile, AnswerSheet answers, PlanWording wording, ResultsWording results) {
        this.profile = profile;
        this.answers = answers;
        this.wording = wording;
        this.results = results;
        getElement().setProperty("picture", JSON.writeValueAsString(picture()));
    }

    private Picture picture() {
        ServiceLevel whole = profile.whole();
        return new Picture(
                wording.text("service-caption", whole.rank(), ServiceLevel.values().length, wording.level(whole)),
                wording.text("service-criterion"),
                wording.text("service-here"),
                Arrays.stream(ServiceLevel.values()).map(wording::level).toList(),
                profile.ratings().stream().map(this::row).toList(),
                new Whole(
                        wording.text("service-whole"),
                        whole.rank(),
                        wording.level(whole),
                        wording.texts().level(whole).means(),
                        held().orElse(null)),
                wording.text("service-evidence"),
                profile.ratings().stream().anyMatch(ServicePicture::isInferred) ? wording.text("service-usually") : "");
    }

    private static boolean isInferred(CriterionRating rating) {
        return rating.basis() instanceof CriterionRating.Inferred;
    }

    private Optional<String> held() {
        if (profile.heldDownBySpeed()) {
            return Optional.of(wording.text("service-held", wording.level(profile.whole())));
        }
        return profile.delightCounts() ? Optional.empty() : Optional.of(wording.text("service-delight"));
    }

    private Row row(CriterionRating rating) {
        CriterionText text = wording.texts().criterion(rating.criterion());
        return new Row(
                text.name(),
                text.about(),
                rating.level().rank(),
                wording.level(rating.level()),
                basis(rating.basis()),
                isInferred(rating) ? "" : basis(rating.basis()),
                wording.levels(answers).standing(rating),
                rating.level()
                        .next()
                        .map(next -> wording.text("service-next", wording.level(next), Known.in(text.levels(), next)))
                        .orElse(null),
                evidence(rating.basis()));
    }

    private String basis(Basis basis) {
        return wording.text(
                switch (basis) {
                    case CriterionRating.Measured ignored -> "service-measured";
                    case CriterionRating.Inferred ignored -> "service-inferred";
                    case CriterionRating.Raised ignored -> "service-raised";
                });
    }

    private List<String> evidence(Basis basis) {
        return switch (basis) {
            case CriterionRating.Measured(var figures) ->
                figures.stream()
                        .map(figure -> wording.text(
                                "service-figure",
                                wording.actions().measure(figure.measure()),
                                wording.figure(figure.measure(), figure.value()),
                                wording.level(figure.level())))
                        .toList();
            case CriterionRating.Inferred(var questions) ->
                questions.stream()
                        .flatMap(question -> answer(question).stream())
                        .toList();
            case CriterionRating.Raised ignored -> List.of();
        };
    }

    private Optional<String> answer(String question) {
        return answers.answer(question)
                .map(answer -> wording.text(
                        "service-answer", results.texts().question(question).name(), results.answer(question, answer)));
    }
}

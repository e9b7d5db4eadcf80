package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyAssessment;
import org.astrolabio.assessment.CorrectDiagnosis;
import org.astrolabio.assessment.NotTheLatest;
import org.astrolabio.assessment.ShownDiagnosis;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.history.History;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.MovementWording;
import org.springframework.stereotype.Component;

/** What the pages of a diagnosis say of those before and after it. */
@Component
final class ProgressParts {

    private final ShowHistory showHistory;
    private final CorrectDiagnosis correctDiagnosis;
    private final HistoryLanguage language;

    ProgressParts(ShowHistory showHistory, CorrectDiagnosis correctDiagnosis, HistoryLanguage language) {
        this.showHistory = showHistory;
        this.correctDiagnosis = correctDiagnosis;
        this.language = language;
    }

    /**
     * @param newer that there is a later one; empty for the latest
     * @param moved what moved since the one before; empty for the first
     * @param correcting that it is being corrected; empty if it is not
     * @param correct the way to correct it; only for the latest
     * @param next the way to the next diagnosis
     */
    record Parts(Div newer, Div moved, Div correcting, Div correct, Section next) {}

    Parts of(AccessKey key, ShownDiagnosis opened) {
        History history = showHistory.show(key, opened);
        Words words = language.words();
        UUID shown = key.assessment();
        return new Parts(
                box(newer(history, shown, words)),
                box(history.before(shown)
                        .map(before -> moved(before, history.find(shown).orElseThrow(), words))),
                box(correcting(history, shown, words)),
                box(correct(history, key, words)),
                next(history, shown, words));
    }

    private static Div box(Optional<Section> content) {
        Div box = new Div();
        box.addClassName("progress-top");
        content.ifPresent(box::add);
        return box;
    }

    private static Optional<Section> newer(History history, UUID shown, Words words) {
        return Optional.of(history.made().getLast())
                .filter(latest -> !latest.assessment().equals(shown))
                .map(latest -> {
                    Section section = new Section(
                            new H2(words.text("progress.newer-title")),
                            new Paragraph(words.text(
                                    "progress.newer-text",
                                    words.date(latest.diagnosis().createdAt()))),
                            sibling(shown, latest.assessment(), words.text("progress.see-newer"), "primary"));
                    section.addClassNames("card", "newer");
                    return section;
                });
    }

    private Section moved(History.Made before, History.Made shown, Words words) {
        Movement movement = History.movement(before, shown);
        MovementWording wording = language.movement();
        Paragraph sentence = new Paragraph(wording.sentence(movement, before.questionnaire(), shown.questionnaire()));
        sentence.addClassName("sentence");
        Section section = new Section(sentence);
        wording.parts(movement).ifPresent(parts -> section.add(new Paragraph(parts)));
        Anchor more = new Anchor(
                comparison(shown.assessment(), before.assessment(), shown.assessment()),
                words.text("progress.see-moved"));
        section.add(new Paragraph(more));
        section.addClassNames("card", "moved");
        return section;
    }

    private static Optional<Section> correcting(History history, UUID shown, Words words) {
        return corrected(history, shown).map(corrected -> {
            Anchor goOn = new Anchor(new AssessmentSite(shown).check().inPage(), words.text("progress.correct-go-on"));
            goOn.addClassName("primary");
            Section section = new Section(
                    new H2(words.text("progress.correcting-title")),
                    new Paragraph(words.text(
                            "progress.correcting-text",
                            words.date(corrected.correctingSince().orElseThrow()))),
                    goOn);
            section.addClassNames("card", "newer");
            return section;
        });
    }

    private Optional<Section> correct(History history, AccessKey key, Words words) {
        boolean latest = history.made().getLast().assessment().equals(key.assessment());
        if (!latest || corrected(history, key.assessment()).isPresent()) {
            return Optional.empty();
        }
        NativeButton correct = new NativeButton(words.text("progress.correct"), click -> correct(key));
        correct.addClassName("secondary");
        correct.getElement().setAttribute("type", "button");
        Section section = new Section(
                new H2(words.text("progress.correct-title")),
                new Paragraph(words.text("progress.correct-text")),
                correct);
        section.addClassNames("card", "correct");
        return Optional.of(section);
    }

    private void correct(AccessKey key) {
        AssessmentSite paths = new AssessmentSite(key.assessment());
        try {
            correctDiagnosis.begin(key);
            UI.getCurrent().navigate(paths.check().path());
        } catch (NotTheLatest e) {
            UI.getCurrent().navigate(paths.results().path());
        }
    }

    private static Optional<CompanyAssessment> corrected(History history, UUID shown) {
        return history.corrected().filter(corrected -> corrected.id().equals(shown));
    }

    private static Section next(History history, UUID shown, Words words) {
        Section section = history.underWay()
                .map(underWay -> underWay(underWay, shown, words))
                .orElseGet(() -> begin(shown, words));
        section.addClassNames("card", "follow-up");
        section.add(new Paragraph(
                new Anchor(new AssessmentSite(shown).history().inPage(), words.text("progress.to-history"))));
        return section;
    }

    private static Section underWay(CompanyAssessment underWay, UUID shown, Words words) {
        return new Section(
                new H2(words.text("progress.under-way-title")),
                new Paragraph(words.text("progress.under-way-text", words.date(underWay.startedAt()))),
                sibling(shown, underWay.id(), words.text("progress.go-on"), "primary"));
    }

    private static Section begin(UUID shown, Words words) {
        return new Section(
                new H2(words.text("progress.follow-up-title")),
                new Paragraph(words.text("progress.follow-up-text")),
                new PostButton(
                        new AssessmentSite(shown).followUp(words.language()).inPage(),
                        words.text("progress.follow-up")));
    }

    /** A link to another assessment of the company, for which the browser gets the key on the way. */
    static Anchor sibling(UUID shown, UUID other, String text, String style) {
        Anchor link = new Anchor(new AssessmentSite(shown).sibling(other).inPage(), text);
        link.setRouterIgnore(true);
        link.addClassName(style);
        return link;
    }

    static String comparison(UUID shown, UUID from, UUID to) {
        return new AssessmentSite(shown).compare(from, to).inPage();
    }
}

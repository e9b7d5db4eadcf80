package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.ShownDiagnosis;
import org.astrolabio.comparison.CompareAs;
import org.astrolabio.comparison.ComparedDiagnosis;
import org.astrolabio.comparison.ShareScores;
import org.astrolabio.comparison.ShowComparison;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.web.shell.Fixed;
import org.astrolabio.wording.ComparisonWording;
import org.springframework.stereotype.Component;

/** How a company compares with others like it, or when there will be enough of them; and whether its own scores count. */
@StyleSheet("context://peers.css")
final class PeersChapter extends Section {

    /** What the chapter shows and stores. */
    @Component
    record Doors(ShowComparison show, CompareAs compareAs, ShareScores sharing) {}

    private final AccessKey key;
    private final Doors doors;
    private final ShownDiagnosis shown;
    private final ResultsWording results;
    private final ComparisonWording wording;
    private final Div content = new Div();

    PeersChapter(AccessKey key, Doors doors, ShownDiagnosis shown, PlanLanguage language, ResultsWording results) {
        this.key = key;
        this.doors = doors;
        this.shown = shown;
        this.results = results;
        this.wording = language.comparison(results);
        addClassName("peers");
        setId("peers");
        ComparedDiagnosis compared = doors.show().show(shown);
        SharingField sharing = new SharingField(compared.sharing(), wording, language.words(), this::share);
        add(new H2(wording.text("title")), content, sharing);
        show(compared);
    }

    private void show(ComparedDiagnosis compared) {
        content.removeAll();
        PeerComparison peers = compared.peers();
        switch (peers.comparison()) {
            case Comparison.NotYet ignored -> content.add(new Fixed(notYet(peers)));
            case Comparison.Among among -> {
                Fixed standing = new Fixed(standing(among));
                if (!among.passedOver().isEmpty()) {
                    standing.add(paragraphs("fallback", wording.passedOver(among)));
                }
                content.add(standing);
                peers.chosenSector()
                        .ifPresent(sector ->
                                content.add(new SectorChoice(peers.sectors(), sector, wording, this::choose)));
                Fixed picture =
                        new Fixed(new PeersPicture(among, shown.diagnosis().scorecard(), wording, results));
                if (among.overall().quartiles().isPresent()) {
                    picture.add(PeersFindings.of(among, wording));
                }
                content.add(picture);
            }
        }
    }

    private Div notYet(PeerComparison peers) {
        Div card = new Div(new H3(wording.text("not-yet")));
        wording.notYet(peers).forEach(sentence -> card.add(new Paragraph(sentence)));
        card.addClassNames("card", "not-yet");
        return card;
    }

    private Div standing(Comparison.Among among) {
        Paragraph sentence = new Paragraph(wording.sentence(among));
        sentence.addClassName("peers-sentence");
        Paragraph basis = new Paragraph(wording.basis(among));
        basis.addClassName("about");
        Div standing = new Div(sentence, new Paragraph(wording.figures(among)));
        wording.withMore(among).ifPresent(more -> standing.add(new Paragraph(more)));
        standing.add(basis);
        standing.addClassNames("card", "peers-standing");
        return standing;
    }

    private static Div paragraphs(String kind, List<String> sentences) {
        Div part = new Div();
        sentences.forEach(sentence -> part.add(new Paragraph(sentence)));
        part.addClassName(kind);
        return part;
    }

    private void choose(String sector) {
        doors.compareAs().choose(key, sector);
        show(doors.show().show(shown));
    }

    private Instant share(boolean wanted) {
        return doors.sharing().change(key, wanted);
    }
}

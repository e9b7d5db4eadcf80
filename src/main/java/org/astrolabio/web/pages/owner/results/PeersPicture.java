package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.wording.ComparisonWording;

/** A company's shape with that of others behind it, and beside it the same numbers as strips. */
final class PeersPicture extends Div {

    PeersPicture(Comparison.Among among, Scorecard scorecard, ComparisonWording wording, ResultsWording results) {
        Radar radar = new Radar();
        radar.among(among, scorecard.dimensions(), wording, results);
        radar.tabled(new Strips(among, scorecard, wording, results));
        Div card = new Div(radar);
        card.addClassNames("card", "chart");
        add(card);
        wording.notCompared(among, scorecard).ifPresent(sentence -> add(new Paragraph(sentence)));
        Paragraph terms = new Paragraph(wording.terms(among));
        terms.addClassName("about");
        add(terms);
    }
}

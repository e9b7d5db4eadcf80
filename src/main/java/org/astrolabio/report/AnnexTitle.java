package org.astrolabio.report;

import java.util.List;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Tag;

/** What heads an annex that comes without its report. */
record AnnexTitle(Edition edition, Look look, Tag section) implements Block {

    @Override
    public List<Fragment> fragments(float width) {
        return Flow.of(
                        new Heading(
                                section,
                                1,
                                edition.say(
                                        "report.annex-title",
                                        edition.diagnosis().company().name()),
                                look.title,
                                0,
                                false),
                        Paragraph.of(section.child("P"), edition.say("report.annex-about"), look.body, 4))
                .fragments(width);
    }
}

package org.astrolabio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Metadata;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.TaggedDocument;
import org.astrolabio.wording.ComparisonWording;
import org.springframework.stereotype.Component;

/** A diagnosis as a PDF that conforms to PDF/A-2a and PDF/UA-1. Safe for use by several threads. */
@Component
public final class DiagnosisPdf {

    private final Messages messages;
    private final CountryNames countries;
    private final Regions regions;
    private final DataKind dataKind;
    private final Look look = new Look();

    public DiagnosisPdf(Messages messages, CountryNames countries, Regions regions, DataKind dataKind) {
        this.messages = messages;
        this.countries = countries;
        this.regions = regions;
        this.dataKind = dataKind;
    }

    /** Present for a text with letters that the report cannot print; whoever reads it aloud reads the text itself. */
    public Optional<PrintedOtherwise> otherwise(String text) {
        List<String> lacking = look.regular.lacks(text);
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrintedOtherwise(lacking, look.regular.showable(text)));
    }

    /**
     * Writes as much of a dossier as is asked for. The whole document is written, or nothing. The same dossier gives the
     * same reader the same bytes. The stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(Dossier dossier, Extent extent, Reader reader, OutputStream out) throws IOException {
        Edition edition = new Edition(dossier, reader, messages, countries, regions, dataKind);
        PlanEdition plan = new PlanEdition(edition, dossier.guidance(), dossier.plan());
        ComparisonWording comparison = new ComparisonWording(edition.language(), messages, edition.questionnaire());
        write(plan, extent, new Chapters(plan, dossier.compared(), comparison, look).of(extent), out);
    }

    private void write(PlanEdition plan, Extent extent, List<Chapter> chapters, OutputStream out) throws IOException {
        Edition edition = plan.edition();
        boolean covered = extent.hasReport();
        TaggedDocument document =
                new TaggedDocument(Look.SHEET, metadata(edition, extent), new PageFurniture(edition, look, covered));
        Tag opening = document.root().child("Sect");
        List<Heading> headings = new ArrayList<>();
        List<Block> contents = new ArrayList<>();
        for (Chapter chapter : chapters) {
            Tag section = document.root().child("Sect");
            boolean onNewPage = chapter.beginsPage() && (covered || !headings.isEmpty());
            Heading heading = new Heading(section, 2, chapter.title(), look.chapter, 18, onNewPage);
            document.outline().add(0, heading);
            headings.add(heading);
            contents.add(heading);
            contents.add(chapter.content(section, document.outline()));
        }
        document.add(covered ? new Cover(plan, look, opening, headings) : new AnnexTitle(edition, look, opening));
        contents.forEach(document::add);
        document.write(out);
    }

    private static Metadata metadata(Edition edition, Extent extent) {
        Diagnosis diagnosis = edition.diagnosis();
        return new Metadata(
                diagnosis.id(),
                edition.say(
                        extent.hasReport() ? "report.title" : "report.annex-title",
                        diagnosis.company().name()),
                edition.texts().title(),
                edition.say("report.brand"),
                edition.language(),
                diagnosis.revision().at());
    }
}

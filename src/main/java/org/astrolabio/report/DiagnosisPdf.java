package org.astrolabio.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
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

    /**
     * Writes the diagnosis without a plan, as there is none to a questionnaire without guidance. The whole document is
     * written, or nothing. The same diagnosis gives the same reader the same bytes. The stream stays open.
     *
     * @param questionnaire the one that the diagnosis was made with
     * @throws IllegalArgumentException if the diagnosis was made with another questionnaire
     * @throws IOException if the stream does not take it
     */
    public void write(Diagnosis diagnosis, Questionnaire questionnaire, Reader reader, OutputStream out)
            throws IOException {
        Edition edition = edition(diagnosis, questionnaire, reader);
        write(edition, chapters(edition, Optional.empty(), List.of()), out);
    }

    /**
     * Writes the diagnosis with the state of customer service, the plan and the positioning. The whole document is
     * written, or nothing. The same diagnosis and plan give the same reader the same
     * bytes. The stream stays open.
     *
     * @param questionnaire the one that the diagnosis was made with
     * @param guidance of the same version; without a rubric, nothing is told beyond the diagnosis
     * @param plan made from the diagnosis
     * @throws IllegalArgumentException if the diagnosis was made with another questionnaire
     * @throws IOException if the stream does not take it
     */
    public void write(
            Diagnosis diagnosis,
            Questionnaire questionnaire,
            Guidance guidance,
            CompanyPlan plan,
            Reader reader,
            OutputStream out)
            throws IOException {
        write(diagnosis, questionnaire, guidance, plan, ComparedWith.NOTHING, reader, out);
    }

    /**
     * Writes the same and how it compares. The same content gives the same bytes.
     *
     * @throws IllegalArgumentException if a diagnosis was made with another questionnaire
     * @throws IOException if the stream does not take it
     */
    public void write(
            Diagnosis diagnosis,
            Questionnaire questionnaire,
            Guidance guidance,
            CompanyPlan plan,
            ComparedWith compared,
            Reader reader,
            OutputStream out)
            throws IOException {
        Edition edition = edition(diagnosis, questionnaire, reader);
        PlanEdition planned = new PlanEdition(edition, guidance, plan);
        ComparisonWording wording = new ComparisonWording(edition.language(), messages, edition.texts());
        List<Chapter> chapters = chapters(edition, Optional.of(planned), counsel(planned));
        compared.peers()
                .map(peers -> new PeersPage(planned, peers, wording, look))
                .ifPresent(page -> insert(page, chapters));
        compared.earlier()
                .map(earlier -> new MovementPage(edition, guidance.texts(edition.language()), earlier, look))
                .ifPresent(page -> chapters.add(1, page));
        write(edition, chapters, out);
    }

    /** A comparison comes right after the summary; that there is none yet, among what is told last. */
    private static void insert(PeersPage page, List<Chapter> chapters) {
        int place = 1;
        while (!page.isThereYet() && !(chapters.get(place) instanceof Method)) {
            place++;
        }
        chapters.add(place, page);
    }

    private Edition edition(Diagnosis diagnosis, Questionnaire questionnaire, Reader reader) {
        if (!diagnosis.questionnaireHash().equals(questionnaire.hash())) {
            throw new IllegalArgumentException("The diagnosis was made with questionnaire %s, not %s"
                    .formatted(diagnosis.questionnaireHash(), questionnaire.hash()));
        }
        return new Edition(diagnosis, questionnaire, reader, messages, countries, regions, dataKind);
    }

    private void write(Edition edition, List<Chapter> chapters, OutputStream out) throws IOException {
        TaggedDocument document = new TaggedDocument(Look.SHEET, metadata(edition), new PageFurniture(edition, look));
        List<Heading> headings = new ArrayList<>();
        List<Block> contents = new ArrayList<>();
        for (Chapter chapter : chapters) {
            Tag section = document.root().child("Sect");
            Heading heading = new Heading(section, 2, chapter.title(), look.chapter, 40, chapter.beginsPage());
            document.outline().add(0, heading);
            headings.add(heading);
            contents.add(heading);
            contents.add(chapter.content(section, document.outline()));
        }
        document.add(new Cover(edition, look, document.root().child("Sect"), headings));
        contents.forEach(document::add);
        document.write(out);
    }

    private List<Chapter> chapters(Edition edition, Optional<PlanEdition> plan, List<Chapter> counsel) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryPage(edition, look, new FirstSteps(edition, plan)));
        chapters.addAll(counsel);
        chapters.add(new DimensionPages(edition, look));
        if (!edition.diagnosis().findings().toFindOut().isEmpty()) {
            chapters.add(new ToFindOut(edition, look));
        }
        chapters.add(new Method(edition, look));
        chapters.add(new AnswersAnnex(edition, look));
        return chapters;
    }

    /** What to do about the diagnosis. Chapters that would be empty are left out. */
    private List<Chapter> counsel(PlanEdition plan) {
        List<Chapter> chapters = new ArrayList<>();
        if (plan.guidance().rubric().criteria().isEmpty()) {
            return chapters;
        }
        chapters.add(new ServiceDiagnosis(plan, look));
        chapters.add(new PlanPage(plan, look));
        if (plan.plan().plan().waves().stream().limit(ActionPages.WAVES).anyMatch(wave -> !wave.actions()
                .isEmpty())) {
            chapters.add(new ActionPages(plan, look));
            chapters.add(new FiguresToMeasure(plan, look));
        }
        chapters.add(new PositioningPage(plan, look));
        chapters.add(new FactSources(plan, look));
        return chapters;
    }

    private static Metadata metadata(Edition edition) {
        Diagnosis diagnosis = edition.diagnosis();
        return new Metadata(
                diagnosis.id(),
                edition.say("report.title", diagnosis.company().name()),
                edition.texts().title(),
                edition.say("report.brand"),
                edition.language(),
                diagnosis.createdAt());
    }
}

package org.astrolabio.report.tagged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.astrolabio.report.tagged.Paginator.Placed;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** A document of blocks, written as PDF/A-2a and PDF/UA-1. The same content gives the same bytes. */
public final class TaggedDocument {

    private final Sheet sheet;
    private final Metadata metadata;
    private final Furniture furniture;
    private final Tag root = Tag.document();
    private final Outline outline = new Outline();
    private final List<Block> blocks = new ArrayList<>();

    public TaggedDocument(Sheet sheet, Metadata metadata, Furniture furniture) {
        this.sheet = sheet;
        this.metadata = metadata;
        this.furniture = furniture;
    }

    public Tag root() {
        return root;
    }

    public Outline outline() {
        return outline;
    }

    public void add(Block block) {
        blocks.add(block);
    }

    /** Lays the blocks out and writes the whole document at once, or nothing. */
    public void write(OutputStream out) throws IOException {
        List<List<Placed>> pages = Paginator.pages(sheet, new Flow(blocks).fragments(sheet.columnWidth()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        Document document = new Document(new Rectangle(sheet.width(), sheet.height()));
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Conformance.beforeOpening(writer);
        document.open();
        Conformance.afterOpening(writer, metadata);
        Canvas canvas = new Canvas(writer, sheet.height());
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            int page = i + 1;
            pages.get(i).forEach(placed -> draw(canvas, placed));
            canvas.artifact(() -> furniture.draw(canvas, page, pages.size()));
        }
        bookmark(writer);
        document.close();
        bytes.writeTo(out);
    }

    private void draw(Canvas canvas, Placed placed) {
        Runnable drawing = () -> placed.fragment().drawing().at(canvas, sheet.left(), placed.y());
        if (placed.repeated()) {
            canvas.artifact(drawing);
        } else {
            drawing.run();
        }
    }

    private void bookmark(PdfWriter writer) {
        Deque<PdfOutline> parents = new ArrayDeque<>();
        parents.push(writer.getRootOutline());
        for (Outline.Entry entry : outline.entries()) {
            while (parents.size() > entry.depth() + 1) {
                parents.pop();
            }
            float y = sheet.height() - entry.anchor().y();
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
            destination.addPage(writer.getPageReference(entry.anchor().page()));
            parents.push(new PdfOutline(parents.element(), destination, entry.title()));
        }
    }
}

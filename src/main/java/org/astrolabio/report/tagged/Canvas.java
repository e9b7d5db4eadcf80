package org.astrolabio.report.tagged;

import com.ibm.icu.text.Bidi;
import java.awt.Color;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The page that is being drawn. All coordinates are points from its upper left corner. What is drawn belongs to a tag or
 * is an artifact; there is nothing in between.
 */
public final class Canvas {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName STRUCT_PARENT = new PdfName("StructParent");

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final PdfStructureTreeRoot structure;
    private final float pageHeight;
    private boolean marked;

    Canvas(PdfWriter writer, float pageHeight) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.structure = writer.getStructureTreeRoot();
        this.pageHeight = pageHeight;
    }

    /** Draws content that belongs to a tag; within an artifact it is part of that. */
    public void tagged(Tag tag, Runnable drawing) {
        if (marked) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(tag.in(structure));
        mark(drawing);
    }

    /** Draws a figure, whose tag has an alternative text. */
    public void figure(Tag tag, float x, float y, float width, float height, Runnable drawing) {
        tag.boundingBox(x, pageHeight - y - height, x + width, pageHeight - y);
        tagged(tag, drawing);
    }

    /** Draws what means nothing: rules, backgrounds, repeated heads. */
    public void artifact(Runnable drawing) {
        if (marked) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(ARTIFACT);
        mark(drawing);
    }

    private void mark(Runnable drawing) {
        marked = true;
        drawing.run();
        marked = false;
        content.endMarkedContentSequence();
    }

    /** Writes pieces of text that their fonts can show, side by side. */
    public void text(List<Run> pieces, float x, float baseline) {
        content.beginText();
        content.setTextMatrix(x, pageHeight - baseline);
        for (Run piece : pieces) {
            Style style = piece.style();
            content.setFontAndSize(style.typeface().font(), style.size());
            content.setColorFill(style.color());
            content.showText(inVisualOrder(piece.text()));
        }
        content.endText();
    }

    /** Writes one line of any text, with its baseline there. */
    public void text(String text, Style style, float x, float baseline) {
        text(List.of(new Run(style.typeface().showable(text), style)), x, baseline);
    }

    private static String inVisualOrder(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                ? new Bidi(text, Bidi.LEVEL_DEFAULT_LTR).writeReordered(Bidi.DO_MIRRORING)
                : text;
    }

    public void fill(Color color, float x, float y, float width, float height) {
        content.setColorFill(color);
        content.rectangle(x, pageHeight - y - height, width, height);
        content.fill();
    }

    public void fillRounded(Color color, float x, float y, float width, float height, float radius) {
        content.setColorFill(color);
        content.roundRectangle(x, pageHeight - y - height, width, height, radius);
        content.fill();
    }

    public void line(Color color, float thickness, float x1, float y1, float x2, float y2) {
        content.setColorStroke(color);
        content.setLineWidth(thickness);
        content.moveTo(x1, pageHeight - y1);
        content.lineTo(x2, pageHeight - y2);
        content.stroke();
    }

    public void dashed(Color color, float thickness, float x1, float y1, float x2, float y2) {
        content.setLineDash(3, 2, 0);
        line(color, thickness, x1, y1, x2, y2);
        content.setLineDash(0);
    }

    public void circle(Color color, float thickness, float x, float y, float radius) {
        content.setColorStroke(color);
        content.setLineWidth(thickness);
        content.circle(x, pageHeight - y, radius);
        content.stroke();
    }

    public void disc(Color color, float x, float y, float radius) {
        content.setColorFill(color);
        content.circle(x, pageHeight - y, radius);
        content.fill();
    }

    /** @param points x and y of each corner in turn */
    public void fillPolygon(Color color, List<float[]> points) {
        content.setColorFill(color);
        path(points);
        content.fill();
    }

    /** @param points x and y of each corner in turn */
    public void strokePolygon(Color color, float thickness, List<float[]> points) {
        content.setColorStroke(color);
        content.setLineWidth(thickness);
        path(points);
        content.stroke();
    }

    private void path(List<float[]> points) {
        content.moveTo(points.getFirst()[0], pageHeight - points.getFirst()[1]);
        points.stream().skip(1).forEach(point -> content.lineTo(point[0], pageHeight - point[1]));
        content.closePath();
    }

    /** Makes a part of the page a link, once the tag holds the text of it. */
    void link(Tag tag, Anchor target, String description, float x, float y, float width, float height) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, pageHeight - target.y(), 0);
        PdfAction action = PdfAction.gotoLocalPage(target.page(), destination, writer);
        Rectangle area = new Rectangle(x, pageHeight - y - height, x + width, pageHeight - y);
        PdfAnnotation link =
                new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.put(
                STRUCT_PARENT,
                new PdfNumber(structure.addExistingObject(tag.in(structure).getReference())));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), link.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        tag.add(reference, structure);
        writer.addAnnotation(link);
    }
}

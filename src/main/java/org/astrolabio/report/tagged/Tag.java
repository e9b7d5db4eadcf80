package org.astrolabio.report.tagged;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * A node of the document's structure. It enters the structure when something is first drawn in it, so that the reading
 * order is the order of drawing. A tag holds either other tags or content, never both.
 */
public final class Tag {

    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName ATTRIBUTES = new PdfName("A");

    private final @Nullable Tag parent;
    private final String role;
    private final Map<PdfName, PdfObject> entries = new HashMap<>();
    private @Nullable PdfStructureElement element;

    private Tag(@Nullable Tag parent, String role) {
        this.parent = parent;
        this.role = role;
    }

    /** The root of a document's structure. */
    public static Tag document() {
        return new Tag(null, "Document");
    }

    /** @param role a standard structure type, such as {@code P} or {@code H2} */
    public Tag child(String role) {
        return new Tag(this, role);
    }

    /** Marks a header cell as the header of its column. */
    public Tag columnHeader() {
        return attributes("Table", "Scope", new PdfName("Column"));
    }

    /** Marks a header cell as the header of its row. */
    public Tag rowHeader() {
        return attributes("Table", "Scope", new PdfName("Row"));
    }

    /** Tells how the items of a list are marked: {@code Disc}, {@code Decimal} or {@code None}. */
    public Tag numbering(String style) {
        return attributes("List", "ListNumbering", new PdfName(style));
    }

    /** What a figure says, for those who cannot see it. */
    public Tag alternative(String text) {
        entries.put(PdfName.ALT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return this;
    }

    /** The text meant, where what is drawn cannot show all its letters or shows them in visual order. */
    public Tag actualText(String text) {
        entries.put(PdfName.ACTUALTEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
        return this;
    }

    /** The place of a figure on its page, in points from the lower left corner. */
    void boundingBox(float left, float bottom, float right, float top) {
        attributes("Layout", "BBox", new PdfArray(new float[] {left, bottom, right, top}));
    }

    private Tag attributes(String owner, String name, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(OWNER, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        entries.put(ATTRIBUTES, attributes);
        return this;
    }

    PdfStructureElement in(PdfStructureTreeRoot root) {
        if (element == null) {
            PdfName type = new PdfName(role);
            element = parent == null
                    ? new PdfStructureElement(root, type)
                    : new PdfStructureElement(parent.in(root), type);
            entries.forEach(element::put);
        }
        return element;
    }

    /** Adds an annotation to the content that this tag already has. */
    void add(PdfDictionary objectReference, PdfStructureTreeRoot root) {
        PdfStructureElement own = in(root);
        PdfObject content = own.get(PdfName.K);
        PdfArray kids = content instanceof PdfNumber ? new PdfArray(content) : (PdfArray) content;
        kids.add(objectReference);
        own.put(PdfName.K, kids);
    }
}

package org.astrolabio.web.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text in few bytes of memory, where only texts can be kept. */
final class FoldedText {

    private FoldedText() {}

    /** The same text compressed, of characters that take a byte each. */
    static String fold(String text) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        try (DeflaterOutputStream folding = new DeflaterOutputStream(folded, fast)) {
            folding.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return folded.toString(StandardCharsets.ISO_8859_1);
    }

    /** @param folded by {@link #fold} */
    static String unfold(String folded) {
        byte[] bytes = folded.getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream unfolding = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(unfolding.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

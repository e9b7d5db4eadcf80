package org.astrolabio.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a document says, how large, and how far down its pages. */
public final class PdfText {

    private static final Pattern SIZE = Pattern.compile("/F\\d+ ([\\d.]+) Tf");
    private static final Pattern BASELINE = Pattern.compile("1 0 0 1 [\\d.]+ ([\\d.]+) Tm");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll})»”%][.?!])(?=[\\p{Lu}¿¡«“])");
    /** Letters, without spaces: about twelve words. */
    private static final int LONG = 60;

    private static final int TELLING = 80;
    private static final float FOOT = 50;

    private PdfText() {}

    /** What each page says in the order of the content, {@link #plain}. */
    public static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(plain(extractor.getTextFromPage(page)));
            }
        }
        return pages;
    }

    /** What all pages say, as if they were one. */
    public static String all(byte[] pdf) throws IOException {
        return String.join("", pages(pdf));
    }

    /** Without the spaces and line ends that only the page's width makes. */
    public static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** In points. */
    static float smallestSize(byte[] pdf) throws IOException {
        return (float) content(pdf).stream()
                .flatMap(page -> numbers(SIZE, page))
                .mapToDouble(Float::doubleValue)
                .min()
                .orElseThrow();
    }

    /** Of each page, how much of the column lies above the last line, 0–1. */
    static List<Float> filled(byte[] pdf) throws IOException {
        float top = Look.SHEET.height() - Look.SHEET.top();
        return content(pdf).stream()
                .map(page -> numbers(BASELINE, page)
                        .filter(height -> height > FOOT)
                        .min(Float::compare)
                        .orElse(top))
                .map(lowest -> (top - lowest) / Look.SHEET.columnHeight())
                .toList();
    }

    /** Longer sentences that stand there word for word more than once. */
    static List<String> repeatedSentences(byte[] pdf) throws IOException {
        String text = all(pdf);
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> sentence.length() >= LONG)
                .map(sentence -> sentence.substring(Math.max(0, sentence.length() - TELLING)))
                .filter(end -> text.indexOf(end) != text.lastIndexOf(end))
                .distinct()
                .toList();
    }

    private static Stream<Float> numbers(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult found) -> Float.valueOf(found.group(1)));
    }

    private static List<String> content(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1));
            }
        }
        return pages;
    }
}

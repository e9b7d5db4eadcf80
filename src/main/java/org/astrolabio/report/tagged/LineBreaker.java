package org.astrolabio.report.tagged;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: at spaces, after hyphens and slashes, and within a word only where the word alone is wider
 * than the line.
 */
final class LineBreaker {

    /** Pieces that stand side by side. A line that was broken at a space ends with it. */
    record Line(List<Run> pieces, float width) {}

    private final float available;
    private final List<Line> lines = new ArrayList<>();
    private List<Run> pieces = new ArrayList<>();
    private float used;

    private LineBreaker(float available) {
        this.available = available;
    }

    /** @param runs texts that their fonts can show */
    static List<Line> lines(List<Run> runs, float available) {
        LineBreaker breaker = new LineBreaker(available);
        runs.forEach(breaker::add);
        if (!breaker.pieces.isEmpty() || breaker.lines.isEmpty()) {
            breaker.end();
        }
        return breaker.lines;
    }

    private void add(Run run) {
        String text = run.text();
        int start = 0;
        while (start < text.length()) {
            int end = endOfWord(text, start);
            addWord(text.substring(start, end), run.style());
            start = end;
        }
    }

    /** The end of a word, its trailing spaces included. */
    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
            if (end < text.length() && end - start > 2 && isBreakAfter(text.charAt(end - 1), text.charAt(end))) {
                return end;
            }
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isBreakAfter(char letter, char next) {
        return (letter == '-' || letter == '/' || letter == '\u2013' || letter == '\u2014') && Character.isLetter(next);
    }

    private void addWord(String word, Style style) {
        float visible = style.typeface().width(word.stripTrailing(), style.size());
        if (used > 0 && used + visible > available) {
            end();
        }
        String rest = word;
        while (visible > available && rest.length() > 1) {
            int fitting = fitting(rest, style);
            append(rest.substring(0, fitting), style);
            end();
            rest = rest.substring(fitting);
            visible = style.typeface().width(rest.stripTrailing(), style.size());
        }
        append(rest, style);
    }

    private int fitting(String word, Style style) {
        int letters = 1;
        while (letters < word.length()
                && style.typeface().width(word.substring(0, letters + 1), style.size()) <= available) {
            letters++;
        }
        return letters;
    }

    private void append(String text, Style style) {
        used += style.typeface().width(text, style.size());
        if (!pieces.isEmpty() && pieces.getLast().style().equals(style)) {
            pieces.set(pieces.size() - 1, new Run(pieces.getLast().text() + text, style));
        } else {
            pieces.add(new Run(text, style));
        }
    }

    private void end() {
        lines.add(new Line(List.copyOf(pieces), used));
        pieces = new ArrayList<>();
        used = 0;
    }
}

package org.astrolabio.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.language.StartRefused;
import org.astrolabio.notice.NoticeText.Block;

/**
 * Reads a notice as it is written: a title after {@code #}, headings after {@code ##}, items after {@code -}, and
 * paragraphs, with an empty line between all that is not items.
 */
final class NoticeFile {

    private static final String TITLE = "# ";
    private static final String HEADING = "## ";
    private static final String ITEM = "- ";
    private static final Pattern EMPTY_LINES = Pattern.compile("\n(?:[ \\t]*\n)+");
    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern NEXT_ITEM = Pattern.compile("\n(?=- )");
    private static final Pattern INSERT = Pattern.compile("\\{([^{}]*)}");

    private NoticeFile() {}

    /**
     * @param inserts what stands for a word in braces
     * @throws StartRefused if it does not begin with a title
     */
    static NoticeText read(String name, String written, Function<String, String> inserts) {
        List<String> parts = Stream.of(EMPTY_LINES.split(written.strip().replace("\r\n", "\n")))
                .map(part -> INSERT.matcher(part)
                        .replaceAll(insert -> Matcher.quoteReplacement(inserts.apply(insert.group(1)))))
                .toList();
        if (!parts.getFirst().startsWith(TITLE)) {
            throw new StartRefused("notice.no-title", name);
        }
        List<Block> blocks = new ArrayList<>();
        parts.stream().skip(1).map(NoticeFile::block).forEach(blocks::add);
        return new NoticeText(onOneLine(parts.getFirst().substring(TITLE.length())), blocks);
    }

    private static Block block(String part) {
        if (part.startsWith(HEADING)) {
            return new Block.Heading(onOneLine(part.substring(HEADING.length())));
        }
        return part.startsWith(ITEM)
                ? new Block.Items(Stream.of(NEXT_ITEM.split(part))
                        .map(item -> onOneLine(item.substring(ITEM.length())))
                        .toList())
                : new Block.Paragraph(onOneLine(part));
    }

    private static String onOneLine(String text) {
        return LINE.splitAsStream(text).map(String::strip).collect(Collectors.joining(" "));
    }
}

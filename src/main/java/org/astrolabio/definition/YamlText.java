package org.astrolabio.definition;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns the bytes of one file into a tree of nodes, or into problems. */
final class YamlText {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern MERGE_MARKER = Pattern.compile("(?m)^[ \\t]*(<{7}|>{7})(?= )");

    private final String file;
    private final Problems problems;

    private YamlText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The content of a file of UTF-8 YAML; absent, with at least one problem reported, if it cannot be had. */
    static Optional<Item> read(String file, byte[] content, Problems problems) {
        return new YamlText(file, problems).read(content);
    }

    private Optional<Item> read(byte[] content) {
        if (content.length > LARGEST) {
            problems.add(FilePosition.startOf(file), ProblemKind.FILE_TOO_LARGE, LARGEST / 1_000);
            return Optional.empty();
        }
        return decode(content).flatMap(this::composeOrSayMerged).map(node -> new Item(node, file, file, problems));
    }

    private Optional<String> decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            int line = lineAt(new String(content, 0, bytes.position(), StandardCharsets.ISO_8859_1));
            problems.add(new FilePosition(file, line), ProblemKind.NOT_UTF8);
            return Optional.empty();
        }
        text.flip();
        // YAML allows a byte order mark, which some editors write.
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return Optional.of(text.subSequence(marked ? 1 : 0, text.length()).toString());
    }

    /** What is broken by a merge is so in many places, and only one of them is to be looked at. */
    private Optional<Node> composeOrSayMerged(String text) {
        Problems broken = new Problems();
        Optional<Node> root = new YamlText(file, broken).compose(text);
        Optional<FilePosition> marker = broken.isEmpty() ? Optional.empty() : mergeMarker(file, text);
        marker.ifPresentOrElse(
                place -> problems.add(place, ProblemKind.MERGE_MARKER), () -> problems.addAll(broken.all()));
        return root;
    }

    /** Where a merge left a conflict for somebody to resolve. */
    static Optional<FilePosition> mergeMarker(String file, String text) {
        Matcher marker = MERGE_MARKER.matcher(text);
        return marker.find()
                ? Optional.of(new FilePosition(file, lineAt(text.substring(0, marker.start()))))
                : Optional.empty();
    }

    private Optional<Node> compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LARGEST);
        options.setProcessComments(false);
        Yaml yaml = new Yaml(options);
        try {
            if (mayHaveAliases(text) && hasAliases(yaml, text)) {
                return Optional.empty();
            }
            Node root = yaml.compose(new StringReader(text));
            if (root == null) {
                problems.add(FilePosition.startOf(file), ProblemKind.FILE_EMPTY);
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            boolean tab = e.getProblem() != null && e.getProblem().contains("TAB");
            problems.add(new FilePosition(file, line), tab ? ProblemKind.TAB : ProblemKind.BROKEN_YAML);
        } catch (ReaderException e) {
            int position = Math.clamp(e.getPosition(), 0, text.length());
            problems.add(new FilePosition(file, lineAt(text.substring(0, position))), ProblemKind.BROKEN_YAML);
        } catch (YAMLException e) {
            problems.add(FilePosition.startOf(file), ProblemKind.BROKEN_YAML);
        }
        return Optional.empty();
    }

    private static boolean mayHaveAliases(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('*') >= 0;
    }

    /** Anchors could hide loops and enormous trees, and make a file hard to read. */
    private boolean hasAliases(Yaml yaml, String text) {
        for (Event event : yaml.parse(new StringReader(text))) {
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
                problems.add(new FilePosition(file, event.getStartMark().getLine() + 1), ProblemKind.ALIAS);
                return true;
            }
        }
        return false;
    }

    private static int lineAt(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }
}

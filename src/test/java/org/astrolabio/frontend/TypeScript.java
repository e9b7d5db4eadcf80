package org.astrolabio.frontend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that a file of the browser's half declares. It knows as much of the language as those files use in their types:
 * interfaces, aliases, unions, lists, literals and {@code Record}.
 */
final class TypeScript {

    private static final Path FOLDER = Path.of("frontend");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DECLARATION = Pattern.compile("\\b(interface|type) (\\w+)(?: =)?(?=[\\s{|])");
    private static final Pattern CONSTANT = Pattern.compile("\\bconst (\\w+) = \\[([^\\]]*)] as const");
    private static final Pattern IMPORT = Pattern.compile("import (?:type )?\\{([^}]*)} from '\\./([\\w-]+)\\.js'");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+): \\{ attribute: false }");

    private final String source;
    private final Map<String, TypeExpression> declared = new LinkedHashMap<>();
    private final Map<String, String> imported = new LinkedHashMap<>();

    private TypeScript(String source) {
        this.source = source;
        Matcher imports = IMPORT.matcher(source);
        while (imports.find()) {
            for (String name : imports.group(1).split(",")) {
                imported.put(name.strip().replace("type ", ""), imports.group(2) + ".ts");
            }
        }
        Matcher declarations = DECLARATION.matcher(source);
        while (declarations.find()) {
            declared.put(declarations.group(2), TypeExpression.read(source.substring(declarations.end())));
        }
    }

    /** Reads a file of the browser's half. */
    static TypeScript file(String name) {
        try {
            return new TypeScript(
                    COMMENT.matcher(Files.readString(FOLDER.resolve(name))).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean declares(String name) {
        return declared.containsKey(name);
    }

    /** The members of an interface, by name. */
    Map<String, TypeExpression.Member> members(String name) {
        if (declared.get(name) instanceof TypeExpression.Members(var members)) {
            return members;
        }
        throw new IllegalArgumentException("No interface " + name);
    }

    /** The properties that an element of this file takes from the server, those of the classes it extends included. */
    Set<String> properties() {
        Set<String> properties = PROPERTY.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        imported.forEach((name, file) -> {
            if (source.contains(" extends " + name)) {
                properties.addAll(file(file).properties());
            }
        });
        return properties;
    }

    /** The names of all values below a type, each with what it can be, as {@link JsonShape} has them. */
    JsonShape shape(String name) {
        JsonShape shape = new JsonShape();
        describe("", find(name), shape);
        return shape;
    }

    /** The texts that a type allows; of a template, those that can be listed. */
    Set<String> texts(String name) {
        return texts(find(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> texts(TypeExpression type) {
        return switch (type) {
            case TypeExpression.Literal(var text) -> Stream.of(text);
            case TypeExpression.Union(var types) -> types.stream().flatMap(this::texts);
            case TypeExpression.Named(var name, var ignored) -> texts(find(name));
            case TypeExpression.ElementOf(var constant) -> constants(constant).stream();
            case TypeExpression.Members(var members) -> members.keySet().stream();
            case TypeExpression.Template(var text) -> {
                Matcher gap = Pattern.compile("\\$\\{(\\w+)}").matcher(text);
                yield gap.find() && declared.containsKey(gap.group(1))
                        ? texts(find(gap.group(1))).map(filled -> text.replace(gap.group(), filled))
                        : Stream.of();
            }
            case TypeExpression.ListOf ignored -> throw new IllegalArgumentException("A list is no text");
        };
    }

    private void describe(String path, TypeExpression type, JsonShape shape) {
        switch (type) {
            case TypeExpression.Literal(var text) -> shape.put(path, "'" + text + "'");
            case TypeExpression.Template ignored -> shape.put(path, "string");
            case TypeExpression.Union(var types) -> types.forEach(each -> describe(path, each, shape));
            case TypeExpression.ListOf(var element) -> describe(path + "[]", element, shape);
            case TypeExpression.ElementOf(var constant) ->
                constants(constant).forEach(text -> shape.put(path, "'" + text + "'"));
            case TypeExpression.Members(var members) ->
                members.forEach((name, member) -> {
                    if (member.optional()) {
                        shape.put(path + "." + name, "undefined");
                    }
                    describe(path + "." + name, member.type(), shape);
                });
            case TypeExpression.Named(var name, var arguments) -> {
                switch (name) {
                    case "string", "number", "boolean", "null" -> shape.put(path, name);
                    case "Partial" -> describe(path, arguments.getFirst(), shape);
                    case "Record" -> describe(path + "{}", arguments.getLast(), shape);
                    default -> home(name).describe(path, find(name), shape);
                }
            }
        }
    }

    private TypeExpression find(String name) {
        TypeExpression type = home(name).declared.get(name);
        if (type == null) {
            throw new IllegalArgumentException("No type " + name);
        }
        return type;
    }

    /** The file that declares a type: this one, or the one that it comes from. */
    private TypeScript home(String name) {
        return imported.containsKey(name) ? file(imported.get(name)) : this;
    }

    private List<String> constants(String name) {
        return CONSTANT.matcher(source)
                .results()
                .filter(match -> match.group(1).equals(name))
                .flatMap(match ->
                        Pattern.compile("'([^']*)'").matcher(match.group(2)).results())
                .map(match -> match.group(1))
                .toList();
    }
}

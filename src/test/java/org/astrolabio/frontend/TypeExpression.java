package org.astrolabio.frontend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value of a type of TypeScript can be. */
sealed interface TypeExpression {

    /** Anything that is named: a type of the language, or one that a file declares. */
    record Named(String name, List<TypeExpression> arguments) implements TypeExpression {}

    record Literal(String text) implements TypeExpression {}

    /** A text with other texts in its gaps. */
    record Template(String text) implements TypeExpression {}

    record Union(List<TypeExpression> types) implements TypeExpression {}

    record ListOf(TypeExpression element) implements TypeExpression {}

    record Members(Map<String, Member> members) implements TypeExpression {}

    /** The elements of a constant list. */
    record ElementOf(String constant) implements TypeExpression {}

    /** @param parameters those of a method; nothing for a value */
    record Member(boolean optional, List<TypeExpression> parameters, TypeExpression type) {}

    /** The type that a text begins with. */
    static TypeExpression read(String text) {
        return new Reader(text).union();
    }

    /** Reads one type, token by token. */
    final class Reader {

        private static final Pattern TOKEN = Pattern.compile("'[^']*'|`[^`]*`|[\\w$]+|[^\\s\\w]");

        private final Matcher tokens;
        private String next;

        Reader(String text) {
            tokens = TOKEN.matcher(text);
            next = tokens.find() ? tokens.group() : "";
        }

        TypeExpression union() {
            List<TypeExpression> types = new ArrayList<>();
            took("|");
            do {
                types.add(suffixed());
            } while (took("|"));
            return types.size() == 1 ? types.getFirst() : new Union(types);
        }

        private TypeExpression suffixed() {
            TypeExpression type = single();
            while (took("[")) {
                if (took("]")) {
                    type = new ListOf(type);
                } else {
                    take("number");
                    take("]");
                }
            }
            return type;
        }

        private TypeExpression single() {
            if (took("(")) {
                TypeExpression type = union();
                take(")");
                return type;
            }
            if (took("{")) {
                return members();
            }
            if (took("typeof")) {
                return new ElementOf(take());
            }
            String token = take();
            return switch (token.charAt(0)) {
                case '\'' -> new Literal(token.substring(1, token.length() - 1));
                case '`' -> new Template(token.substring(1, token.length() - 1));
                default -> new Named(token, arguments());
            };
        }

        private List<TypeExpression> arguments() {
            List<TypeExpression> arguments = new ArrayList<>();
            if (took("<")) {
                do {
                    arguments.add(union());
                } while (took(","));
                take(">");
            }
            return arguments;
        }

        private TypeExpression members() {
            Map<String, Member> members = new LinkedHashMap<>();
            while (!took("}")) {
                String name = take();
                boolean optional = took("?");
                List<TypeExpression> parameters = took("(") ? parameters() : List.of();
                take(":");
                members.put(name, new Member(optional, parameters, union()));
                took(";");
            }
            return new Members(members);
        }

        private List<TypeExpression> parameters() {
            List<TypeExpression> parameters = new ArrayList<>();
            while (!took(")")) {
                take();
                take(":");
                parameters.add(union());
                took(",");
            }
            return parameters;
        }

        private String take() {
            String token = next;
            next = tokens.find() ? tokens.group() : "";
            return token;
        }

        private void take(String expected) {
            String token = take();
            if (!token.equals(expected)) {
                throw new IllegalArgumentException("%s where %s was expected".formatted(token, expected));
            }
        }

        private boolean took(String expected) {
            boolean found = next.equals(expected);
            if (found) {
                take();
            }
            return found;
        }
    }
}

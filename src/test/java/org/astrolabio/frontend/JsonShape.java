package org.astrolabio.frontend;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON text holds: each value by its path, with what it can be. A path goes through the members of objects
 * ({@code .name}), the elements of lists ({@code []}) and the values of maps ({@code {}}).
 */
final class JsonShape {

    private final Map<String, Set<String>> values = new TreeMap<>();

    /** The shape in which Jackson writes a record, and reads it. */
    static JsonShape of(Class<?> type) {
        JsonShape shape = new JsonShape();
        shape.record("", type);
        return shape;
    }

    void put(String path, String kind) {
        values.computeIfAbsent(path, ignored -> new TreeSet<>()).add(kind);
    }

    private void record(String path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            describe(path + "." + component.getName(), component.getAnnotatedType());
        }
    }

    private void describe(String path, AnnotatedType annotated) {
        if (annotated.isAnnotationPresent(Nullable.class)) {
            put(path, "null");
        }
        Class<?> type = raw(annotated.getType());
        if (type.isRecord()) {
            record(path, type);
        } else if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> put(path, "'" + ((Enum<?>) constant).name() + "'"));
        } else if (Collection.class.isAssignableFrom(type)) {
            describe(path + "[]", argument(annotated, 0));
        } else if (Map.class.isAssignableFrom(type)) {
            describe(path + "{}", argument(annotated, 1));
        } else {
            put(path, kind(type));
        }
    }

    private static String kind(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        throw new IllegalArgumentException("It is not known how %s looks in JSON".formatted(type.getName()));
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    }

    /** A value a line. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + String.join(" | ", value.getValue()))
                .collect(Collectors.joining("\n"));
    }
}

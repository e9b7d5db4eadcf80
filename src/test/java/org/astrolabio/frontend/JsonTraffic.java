package org.astrolabio.frontend;

import com.vaadin.flow.component.ClientCallable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Which types a class turns into JSON or makes of it, as its compiled code tells: what stands last before a call of Jackson,
 * or of a Vaadin element that does the same, and what methods that browsers call take and return. A type that a generic
 * method has lost is not found.
 */
final class JsonTraffic extends ClassVisitor {

    private static final Set<String> CALLS = Set.of(
            "writeValueAsString",
            "writeValueAsBytes",
            "writeValue",
            "valueToTree",
            "convertValue",
            "readValue",
            "treeToValue",
            "beanToJson",
            "readToObject",
            "setPropertyBean",
            "setPropertyList",
            "setPropertyMap",
            "executeJs",
            "callJsFunction");
    private static final List<String> OWNERS = List.of("tools/jackson/", "com/vaadin/");
    private static final Pattern NAMED = Pattern.compile("L?(org[./]astrolabio[./][\\w./$]+)");

    private final Set<String> found = new HashSet<>();

    private JsonTraffic() {
        super(Opcodes.ASM9);
    }

    /** All records among those types. */
    static Stream<Class<?>> records(Class<?> type) {
        JsonTraffic traffic = new JsonTraffic();
        reader(type).accept(traffic, 0);
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(ClientCallable.class))
                .map(Method::toGenericString)
                .map(described -> described.replace(type.getName() + ".", ""))
                .forEach(traffic::note);
        return traffic.found.stream().<Class<?>>map(JsonTraffic::load).filter(Class::isRecord);
    }

    /** All texts that stand in a class and in those that are nested in it. */
    static Stream<String> constants(Class<?> type) {
        List<String> constants = new ArrayList<>();
        reader(type)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        if (value instanceof String text) {
                                            constants.add(text);
                                        }
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG);
        return Stream.concat(
                constants.stream(), Arrays.stream(type.getDeclaredClasses()).flatMap(JsonTraffic::constants));
    }

    private static ClassReader reader(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream code = type.getResourceAsStream(file)) {
            return new ClassReader(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class that is not begun. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, JsonTraffic.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(String types) {
        NAMED.matcher(types)
                .results()
                .map(match -> match.group(1).replace('/', '.'))
                .forEach(found::add);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new Calls();
    }

    /** Follows what each instruction leaves behind for the next. */
    private final class Calls extends MethodVisitor {

        /** The variables that were told. */
        private final Set<Integer> variables = new HashSet<>();
        /** The types that the last instruction left, as they are written in compiled code. */
        private String left = "";
        /** The variable that it has read, or -1. */
        private int read = -1;
        /** What was put into the last list of arguments, and which variables. */
        private String listed = "";

        private final Set<Integer> listedVariables = new HashSet<>();

        Calls() {
            super(Opcodes.ASM9);
        }

        private void forgetList() {
            listed = "";
            listedVariables.clear();
        }

        private void leave(String types) {
            left = types;
            read = -1;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (CALLS.contains(name) && OWNERS.stream().anyMatch(owner::startsWith)) {
                note(left + listed);
                variables.add(read);
                variables.addAll(listedVariables);
                forgetList();
            }
            leave(name.equals("<init>") ? "L" + owner + ";" : returned(owner, name, descriptor));
        }

        private static String returned(String owner, String name, String descriptor) {
            return !owner.startsWith("org/astrolabio/")
                    ? descriptor.substring(descriptor.indexOf(')'))
                    : Arrays.stream(load(owner.replace('/', '.')).getDeclaredMethods())
                            .filter(method -> method.getName().equals(name)
                                    && Type.getMethodDescriptor(method).equals(descriptor))
                            .map(method -> method.getGenericReturnType().getTypeName())
                            .findFirst()
                            .orElse(descriptor.substring(descriptor.indexOf(')')));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            leave(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY) {
                forgetList();
            }
            leave(opcode == Opcodes.CHECKCAST ? type : "");
        }

        @Override
        public void visitLdcInsn(Object value) {
            leave(value instanceof Type type ? type.getDescriptor() : "");
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            leave("");
            read = variable;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.AASTORE) {
                listed += left;
                listedVariables.add(read);
            }
            leave("");
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            if (variables.contains(index)) {
                note(signature == null ? descriptor : signature);
            }
        }
    }
}

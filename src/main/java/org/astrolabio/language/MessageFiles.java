package org.astrolabio.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The message files of the program, {@code messages/<bundle>_<language>.properties}, wherever on the class path they stand. */
public final class MessageFiles {

    private static final String FOLDER = "messages/";
    private static final Pattern NAME = Pattern.compile("([a-z]+)_([a-z]{2,3})\\.properties");
    /** What frames every page: a language without it has no messages. */
    private static final String FRAME = "shell";

    private MessageFiles() {}

    /** ISO 639 codes of the languages in which there are messages. */
    public static SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        for (String name : names()) {
            Matcher file = NAME.matcher(name);
            if (file.matches() && file.group(1).equals(FRAME)) {
                languages.add(file.group(2));
            }
        }
        return languages;
    }

    /** All messages of a language by key; empty if it has none. */
    public static SortedMap<String, String> messages(String language) {
        SortedMap<String, String> messages = new TreeMap<>();
        for (String name : names()) {
            Matcher file = NAME.matcher(name);
            if (file.matches() && file.group(2).equals(language)) {
                messages.putAll(PropertiesFile.find("/" + FOLDER + name).orElse(Map.of()));
            }
        }
        return messages;
    }

    private static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (URL folder :
                    Collections.list(MessageFiles.class.getClassLoader().getResources(FOLDER))) {
                names.addAll(namesIn(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static SortedSet<String> namesIn(URL folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        if (folder.openConnection() instanceof JarURLConnection jar) {
            jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .forEach(names::add);
        } else {
            try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
                files.map(file -> file.getFileName().toString()).forEach(names::add);
            }
        }
        return names;
    }
}

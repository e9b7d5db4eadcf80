package org.astrolabio.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.language.Languages;
import org.astrolabio.language.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The notices of this site: those of the operator's folder where they are, else the product's own. Read once, at start. */
@Service
public class Notices {

    private final Operator operator;
    private final Map<String, Map<Notice, NoticeText>> texts = new HashMap<>();

    /**
     * @param folder of the operator, with a folder for each language; none if empty
     * @throws StartRefused if one in it cannot be read
     */
    Notices(Operator operator, @Value("${astrolabio.notices:}") String folder) {
        this.operator = operator;
        Optional<Path> own = Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of);
        for (Locale language : Languages.ALL) {
            Map<Notice, NoticeText> read = new EnumMap<>(Notice.class);
            for (Notice notice : Notice.values()) {
                read.put(notice, read(language, language.getLanguage() + "/" + notice.code() + ".md", own));
            }
            texts.put(language.getLanguage(), read);
        }
    }

    /** A notice in the reader's language. */
    public NoticeText text(Notice notice, Locale language) {
        return Known.in(Known.in(texts, Languages.closestTo(language).getLanguage()), notice);
    }

    private NoticeText read(Locale language, String name, Optional<Path> folder) {
        Optional<Path> own = folder.map(found -> found.resolve(name)).filter(Files::exists);
        return NoticeFile.read(
                own.map(Path::toString).orElse(name),
                own.map(Notices::content).orElseGet(() -> content(name)),
                insert -> inserted(insert, language, own.map(Path::toString).orElse(name)));
    }

    private String inserted(String insert, Locale language, String file) {
        return switch (insert) {
            case "operator" -> operator.identity(language);
            case "contact" -> operator.contact(language);
            default -> throw new StartRefused("notice.unknown-insert", file, insert);
        };
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused("notice.unreadable", file.toString());
        }
    }

    private static String content(String name) {
        try (@Nullable InputStream stream = Notices.class.getResourceAsStream("/notices/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no notice " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.astrolabio.installation;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The language for whoever asks for none that is spoken. */
public final class FallbackLanguage {

    /** The system property that names it. */
    public static final String PROPERTY = "astrolabio.language";

    private static final String VARIABLE = "ASTROLABIO_LANGUAGE";
    private static final String USUAL = "es";

    private FallbackLanguage() {}

    /**
     * The ISO 639 code that the system property {@code astrolabio.language} or the variable {@code ASTROLABIO_LANGUAGE}
     * names, spoken or not; else Spanish.
     */
    public static String code() {
        return code(System.getProperties(), System.getenv());
    }

    static String code(Properties properties, Map<String, String> environment) {
        return Optional.ofNullable(properties.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .orElse(USUAL);
    }
}

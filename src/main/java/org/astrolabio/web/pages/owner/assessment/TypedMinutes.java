package org.astrolabio.web.pages.owner.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrolabio.language.NumberConventions;
import org.astrolabio.web.shell.Words;

/** A time as people type it: a number of minutes, or of hours or days with their name after it. */
final class TypedMinutes {

    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*(\\p{L}+)\\.?");

    private enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(24 * 60);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        private boolean isCalled(String name, Words words) {
            return Arrays.asList(words.text("metrics.names-" + name().toLowerCase(Locale.ROOT))
                            .split(", "))
                    .contains(name);
        }
    }

    private TypedMinutes() {}

    /**
     * Reads what was typed, in minutes; it is no number where it is of something else.
     *
     * @param conventions of the page's language and, where it is known, of the writer's country
     */
    static TypedNumber read(String text, Words words, NumberConventions... conventions) {
        Matcher named = NAMED.matcher(text.strip());
        if (!named.matches()) {
            return TypedNumber.read(text, conventions);
        }
        return unit(named.group(2).toLowerCase(words.language()), words)
                .map(unit -> TypedNumber.read(named.group(1), conventions).times(unit.minutes))
                .orElseGet(TypedNumber.NoNumber::new);
    }

    private static Optional<Unit> unit(String name, Words words) {
        return List.of(Unit.values()).stream()
                .filter(unit -> unit.isCalled(name, words))
                .findFirst();
    }
}

package org.astrolabio.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Zones;

/** Texts and times as the reader of a page reads them. */
public record Words(Messages messages, Locale language, ZoneId zone) {

    /** For the reader of the current page. */
    public static Words of(Messages messages) {
        UI ui = UI.getCurrent();
        return new Words(messages, ui.getLocale(), zone(ui));
    }

    public String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    /** The title of a page, with the name of the product after it. */
    public String title(String page) {
        return text("shell.page-title", page);
    }

    /** The time of day, such as 10:42. */
    public String timeOfDay(Instant instant) {
        return at(instant)
                .format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Languages.withConventions(language)));
    }

    /** The date, such as 21 de noviembre de 2026. */
    public String date(Instant instant) {
        return at(instant)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Languages.withConventions(language)));
    }

    /** The date as short as can be, such as 21 nov 2026. */
    public String briefDate(Instant instant) {
        return at(instant)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Languages.withConventions(language)));
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(zone);
    }

    private static ZoneId zone(UI ui) {
        return Optional.ofNullable(ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .flatMap(Zones::known)
                .orElseGet(ZoneId::systemDefault);
    }
}

package org.astrolabio.markets;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.markets.Market;
import org.springframework.stereotype.Component;

/** The markets of the world, by CLDR: languages from its territory data, the rest through ICU. */
@Component
public final class Markets {

    /** Parts of the European Union between which and the rest goods are declared as to a country outside. */
    private static final Set<String> BEHIND_A_BORDER = Set.of("ES-CN", "ES-CE", "ES-ML");

    private final Properties languages = load("languages");
    private final Properties zones = load("zones");
    private final Map<String, Market> known = new ConcurrentHashMap<>();

    /** @param country ISO 3166-1 alpha-2 */
    public Market market(String country) {
        return known.computeIfAbsent(country, this::look);
    }

    /** Whether any market speaks the language, ISO 639. */
    public boolean anySpeaks(String language) {
        return languages.values().stream()
                .anyMatch(spoken -> List.of(spoken.toString().split(" ")).contains(language));
    }

    /**
     * A country as it is for whoever is in one of its regions, which may have a clock or a customs border of its own.
     *
     * @param region ISO 3166-2
     */
    public Market home(String country, Optional<String> region) {
        Market market = market(country);
        return region.map(code -> new Market(
                        country,
                        market.languages(),
                        Optional.ofNullable(zones.getProperty(code))
                                .map(ZoneId::of)
                                .orElse(market.zone()),
                        market.currency(),
                        market.inEuropeanUnion() && !BEHIND_A_BORDER.contains(code)))
                .orElse(market);
    }

    private Market look(String country) {
        return new Market(
                country,
                List.of(languages.getProperty(country, "en").split(" ")),
                ZoneId.of(zone(country)),
                currency(country),
                Region.getInstance("EU").contains(Region.getInstance(country)));
    }

    /** The zone of the largest centre of business where there are several, else the only one. */
    private String zone(String country) {
        return Optional.ofNullable(zones.getProperty(country))
                .or(() ->
                        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                                .sorted()
                                .findFirst())
                .orElse("Etc/UTC");
    }

    private static String currency(String country) {
        return Optional.ofNullable(Currency.getInstance(new ULocale("und", country)))
                .map(Currency::getCurrencyCode)
                .orElse("EUR");
    }

    private static Properties load(String name) {
        try (InputStream stream = Markets.class.getResourceAsStream("/markets/" + name + ".properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

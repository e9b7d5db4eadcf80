package org.astrolabio.language;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.language.CountryNames.Country;
import org.springframework.stereotype.Component;

/** In which order countries are offered: first where the reader is likely to be, then where most trade goes. */
@Component
public final class CountryOrder {

    private static final String FILE = "/markets/order.properties";

    private final List<String> first;
    private final List<String> last;

    public CountryOrder() {
        Map<String, String> properties = PropertiesFile.read(FILE);
        this.first = codes(properties, "first");
        this.last = codes(properties, "last");
    }

    /** Keeps countries that it does not tell apart in the order that they come in. */
    public Comparator<Country> from(ZoneId reader) {
        String here = region(reader);
        return Comparator.comparingInt(country -> country.code().equals(here) ? -1 : rank(country.code()));
    }

    private int rank(String code) {
        int place = first.indexOf(code);
        if (place >= 0) {
            return place;
        }
        return last.contains(code) ? first.size() + 1 : first.size();
    }

    /** The country of a time zone, or a code that is no country's where it has none. */
    private static String region(ZoneId zone) {
        try {
            return TimeZone.getRegion(zone.getId());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static List<String> codes(Map<String, String> properties, String key) {
        return List.of(Known.in(properties, key).split("\\s+"));
    }
}

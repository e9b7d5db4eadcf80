package org.astrolabio.markets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarketsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Markets markets = new Markets();
    private final ServiceHours madrid = hours("Europe/Madrid", 9, 18);

    @Test
    void knowsLanguagesCurrencyAndMembership() {
        assertThat(markets.market("DE"))
                .isEqualTo(new Market("DE", List.of("de"), ZoneId.of("Europe/Berlin"), "EUR", true));
        assertThat(markets.market("BG").currency()).isEqualTo("EUR");
        assertThat(markets.market("CH").languages()).containsExactly("de", "fr", "it");
        assertThat(markets.market("GB").inEuropeanUnion()).isFalse();
        assertThat(markets.market("BR").zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
    }

    @Test
    void knowsEveryCountryOfTheWorld() {
        for (String country : Locale.getISOCountries()) {
            assertThat(markets.market(country).languages()).as(country).isNotEmpty();
            assertThat(markets.market(country).zone().getRules()).as(country).isNotNull();
        }
    }

    /** In November it is 13 to 22 o'clock in Madrid while São Paulo works from nine to six: 4 of 9 hours a day remain. */
    @Test
    void hoursFromMadridLeaveSaoPauloTwentyHoursAWeekUncovered() {
        assertThat(madrid.uncovered(ServiceHours.expectedIn(markets.market("BR")), MONDAY))
                .isEqualTo(Duration.ofHours(20));
    }

    /** Eight hours apart by clock: nine o'clock in Tokyo is one at night in Madrid; an hour a day overlaps. */
    @Test
    void hoursFromMadridLeaveTokyoNearlyUncovered() {
        assertThat(madrid.uncovered(ServiceHours.expectedIn(markets.market("JP")), MONDAY))
                .isEqualTo(Duration.ofHours(40));
    }

    @Test
    void theSameClockIsCoveredWholly() {
        assertThat(madrid.uncovered(ServiceHours.expectedIn(markets.market("FR")), MONDAY))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void saysWhatAMarketAsks() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es", "fr"), madrid);
        List<MarketGap> gaps =
                company.gaps(List.of(markets.market("DE"), markets.market("CH"), markets.market("MX")), MONDAY);
        assertThat(gaps)
                .extracting(MarketGap::missingLanguage)
                .containsExactly(Optional.of("de"), Optional.empty(), Optional.empty());
        assertThat(gaps).extracting(MarketGap::customsBorder).containsExactly(false, true, true);
        assertThat(gaps.getLast().uncoveredHours()).isEqualTo(35);
    }

    @Test
    void hoursCloseAfterTheyOpen() {
        assertThatThrownBy(() -> hours("Europe/Madrid", 18, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ServiceHours hours(String zone, int opens, int closes) {
        return new ServiceHours(
                ZoneId.of(zone),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                LocalTime.of(opens, 0),
                LocalTime.of(closes, 0));
    }
}

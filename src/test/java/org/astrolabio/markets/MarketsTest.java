package org.astrolabio.markets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.TradingCompany;
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

    /** In the Canary Islands it is an hour earlier than in Madrid, and goods are declared on their way to the mainland. */
    @Test
    void aRegionMayHaveAClockAndABorderOfItsOwn() {
        Market canaries = markets.home("ES", Optional.of("ES-CN"));

        assertThat(canaries).isEqualTo(new Market("ES", List.of("es"), ZoneId.of("Atlantic/Canary"), "EUR", false));
        assertThat(new TradingCompany(canaries, Set.of("es"), ServiceHours.expectedIn(canaries))
                        .gaps(List.of(markets.market("FR"), markets.market("ES")), MONDAY))
                .extracting(MarketGap::customsBorder, gap -> gap.uncovered().toHours())
                .containsExactly(tuple(true, 5L), tuple(false, 5L));
        assertThat(markets.home("ES", Optional.of("ES-AN"))).isEqualTo(markets.market("ES"));
        assertThat(markets.home("ES", Optional.empty())).isEqualTo(markets.market("ES"));
        assertThat(markets.home("ES", Optional.of("ES-ML")).zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    }

    /** Half-hour clocks, weeks in which the clocks change, the other side of the world, and home itself. */
    @Test
    void hoursAcrossOddClocks() {
        assertThat(uncovered("IN", MONDAY)).isEqualTo(Duration.ofMinutes(22 * 60 + 30));
        assertThat(uncovered("HK", MONDAY)).isEqualTo(Duration.ofHours(35));
        assertThat(uncovered("IS", MONDAY)).isEqualTo(Duration.ofHours(5));
        assertThat(uncovered("NZ", MONDAY)).isEqualTo(Duration.ofHours(45));
        assertThat(uncovered("ES", MONDAY)).isEqualTo(Duration.ZERO);
        assertThat(uncovered("US", LocalDate.of(2026, 3, 2))).isEqualTo(Duration.ofHours(30));
        assertThat(uncovered("US", LocalDate.of(2026, 3, 9))).isEqualTo(Duration.ofHours(25));
        assertThat(uncovered("US", LocalDate.of(2026, 3, 30))).isEqualTo(Duration.ofHours(30));
    }

    /** Nobody learns Hindi who could serve India in English. */
    @Test
    void namesTheLanguageToBeginWith() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es"), madrid);

        assertThat(company.gaps(
                        List.of(markets.market("IN"), markets.market("HK"), markets.market("BE"), markets.market("MX")),
                        MONDAY))
                .extracting(MarketGap::missingLanguage)
                .containsExactly(Optional.of("en"), Optional.of("en"), Optional.of("nl"), Optional.empty());
    }

    @Test
    void namesTheCurrencyWhereItIsAnother() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es"), madrid);

        assertThat(company.gaps(
                        List.of(markets.market("DE"), markets.market("PL"), markets.market("HK"), markets.market("BG")),
                        MONDAY))
                .extracting(MarketGap::otherCurrency)
                .containsExactly(Optional.empty(), Optional.of("PLN"), Optional.of("HKD"), Optional.empty());
    }

    private Duration uncovered(String country, LocalDate monday) {
        return madrid.uncovered(ServiceHours.expectedIn(markets.market(country)), monday);
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

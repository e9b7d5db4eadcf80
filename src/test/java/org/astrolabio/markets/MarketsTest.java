package org.astrolabio.markets;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.markets.HoursCoverage;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Territory;
import org.astrolabio.core.markets.TradingCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketsTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);
    private static final Set<DayOfWeek> OFFICE_DAYS = EnumSet.range(MONDAY, FRIDAY);

    private final Markets markets = new Markets();
    private final ServiceHours madrid = hours("Europe/Madrid", 9, 18);

    @Test
    void knowsLanguagesCurrencyAndMembership() {
        assertThat(markets.market("DE"))
                .isEqualTo(new Market(
                        "DE",
                        List.of("de"),
                        ZoneId.of("Europe/Berlin"),
                        "EUR",
                        OFFICE_DAYS,
                        new Territory(Set.of("EU"), Set.of("EU"))));
        assertThat(markets.market("BG").currency()).isEqualTo("EUR");
        assertThat(markets.market("GB").territory().inEuropeanUnion()).isFalse();
        assertThat(markets.market("BR").zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(markets.market("XK").zone()).isEqualTo(ZoneId.of("Europe/Belgrade"));
    }

    @Test
    void knowsEveryCountryOfTheWorld() {
        for (String country : Locale.getISOCountries()) {
            assertThat(markets.market(country).languages())
                    .as(country)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(markets.market(country).zone().getRules()).as(country).isNotNull();
            assertThat(markets.market(country).workingDays()).as(country).hasSizeBetween(4, 6);
        }
    }

    /** By hand: constitutions, and the language in which a stranger does business there first. */
    @ParameterizedTest
    @CsvSource({
        "PY, es gn",
        "WS, en sm",
        "PW, en pau",
        "TV, en tvl",
        "CW, nl pap en",
        "DJ, fr ar",
        "TD, fr ar",
        "TJ, tg ru",
        "LU, fr de lb",
        "RW, en rw fr",
        "HT, fr ht",
        "ZW, en sn nd",
        "CF, fr sg",
        "GL, da kl",
        "FO, da fo",
        "MV, en dv",
        "BT, en dz",
        "CH, de fr it rm",
        "ES, es",
        "MX, es",
        "AR, es",
        "US, en",
        "DE, de",
        "FR, fr",
        "PT, pt",
        "BR, pt",
        "BE, nl fr de",
        "FI, fi sv",
        "IE, en ga",
        "MT, en mt",
        "IN, en hi",
        "CA, en fr",
        "JP, ja",
        "CY, el tr",
        "IL, he ar",
        "UA, uk",
        "XK, sq sr",
        "BO, es qu ay",
        "SG, en zh ms ta",
        "SX, en nl"
    })
    void knowsTheLanguagesOfACountryTheUsualOneOfBusinessFirst(String country, String languages) {
        assertThat(String.join(" ", markets.market(country).languages())).isEqualTo(languages);
    }

    @ParameterizedTest
    @CsvSource({
        "US, US-CA, America/Los_Angeles", "US, US-HI, Pacific/Honolulu", "US, US-AZ, America/Phoenix",
        "US, US-TX, America/Chicago", "US, US-NY, America/New_York", "CA, CA-BC, America/Vancouver",
        "CA, CA-QC, America/Toronto", "MX, MX-BCN, America/Tijuana", "MX, MX-ROO, America/Cancun",
        "MX, MX-JAL, America/Mexico_City", "BR, BR-AM, America/Manaus", "BR, BR-BA, America/Sao_Paulo",
        "AU, AU-WA, Australia/Perth", "AU, AU-NSW, Australia/Sydney", "RU, RU-PRI, Asia/Vladivostok",
        "RU, RU-KGD, Europe/Kaliningrad", "ID, ID-BA, Asia/Makassar", "ID, ID-JW, Asia/Jakarta",
        "CL, CL-MA, America/Punta_Arenas", "EC, EC-W, Pacific/Galapagos", "CD, CD-HK, Africa/Lubumbashi",
        "CD, CD-KN, Africa/Kinshasa", "MN, MN-043, Asia/Hovd", "FR, FR-974, Indian/Reunion",
        "FR, FR-IDF, Europe/Paris", "ES, ES-CN, Atlantic/Canary", "ES, ES-ML, Europe/Madrid",
        "PT, PT-20, Atlantic/Azores", "NZ, NZ-CIT, Pacific/Chatham"
    })
    void aRegionHasAClockOfItsOwn(String country, String region, String zone) {
        assertThat(markets.home(country, Optional.of(region)).zone()).isEqualTo(ZoneId.of(zone));
    }

    /** A code that was mistyped in the file gives no region its clock. */
    @Test
    void everyRegionWithAClockOrABorderOfItsOwnCanBeChosenAndIsNamedOnce() throws Exception {
        Properties regions = new Properties();
        try (var file = getClass().getResourceAsStream("/regions/en.properties")) {
            regions.load(file);
        }
        List<String> clocks = MarketFacts.read("zones-by-region").all().toList();
        assertThat(clocks).doesNotHaveDuplicates();
        // Indonesia's provinces stand in answer sheets; the form asks for its groups of islands.
        assertThat(Stream.concat(clocks.stream(), MarketFacts.read("territories").words().keySet().stream())
                        .filter(place -> place.contains("-") && !place.startsWith("ID-")))
                .allMatch(regions::containsKey);
        assertThat(MarketFacts.read("zones-by-region").words().keySet())
                .allMatch(ZoneId.getAvailableZoneIds()::contains);
    }

    /** From, to, and whether goods are declared on the way. */
    @ParameterizedTest
    @CsvSource({
        "ES, MC, false",
        "ES, FR, false",
        "ES, CH, true",
        "ES, GB, true",
        "ES, AD, true",
        "ES, SM, true",
        "ES, TR, true",
        "ES, RE, true",
        "FR, RE, true",
        "ES, AX, true",
        "FI, AX, true",
        "ES, GL, true",
        "ES, JE, true",
        "CH, LI, false",
        "LI, DE, true",
        "GB, IM, false",
        "GB, JE, true",
        "GB, IE, true",
        "US, PR, false",
        "US, CA, true",
        "MC, IT, false",
        "ES-CN, FR, true",
        "ES-CN, ES, true",
        "ES-CE, PT, true",
        "ES-ML, ES, true",
        "ES-AN, PT, false",
        "ES-AN, ES, false",
        "GR-69, IT, true",
        "GR-A, IT, false",
        "GB-NIR, IE, false",
        "GB-NIR, GB, false",
        "GB-NIR, CH, true",
        "GB-SCT, IE, true",
        "FR-974, FR, true",
        "FR-974, RE, false",
        "FR-20R, IT, false",
        "PT-20, ES, false",
        "MX, US, true"
    })
    void goodsAreDeclaredBetweenTerritoriesAndNotBetweenCountries(String from, String to, boolean declared) {
        Market home = markets.home(from.substring(0, 2), Optional.of(from).filter(place -> place.contains("-")));

        assertThat(new TradingCompany(home, Set.of("es"), madrid)
                        .gaps(List.of(markets.market(to)), NOVEMBER)
                        .getFirst()
                        .customsBorder())
                .isEqualTo(declared);
    }

    @Test
    void theEuropeanUnionHasItsMembers() {
        Set<String> members = Stream.of(Locale.getISOCountries())
                .filter(country -> markets.market(country).territory().inEuropeanUnion())
                .collect(Collectors.toSet());
        assertThat(members)
                .hasSize(27 + 1)
                .contains("HR", "BG", "RO", "MC")
                .doesNotContain("GB", "CH", "NO", "AX", "RE", "GP");
    }

    @Test
    void theWorkingWeekIsTheCountrys() {
        Map<String, Set<DayOfWeek>> weekends = new java.util.HashMap<>();
        for (String country : List.of("ES", "AE", "SA", "EG", "IL", "IR", "IN", "DE")) {
            Set<DayOfWeek> free = EnumSet.allOf(DayOfWeek.class);
            free.removeAll(markets.market(country).workingDays());
            weekends.put(country, free);
        }
        assertThat(weekends)
                .containsEntry("ES", Set.of(SATURDAY, SUNDAY))
                .containsEntry("DE", Set.of(SATURDAY, SUNDAY))
                .containsEntry("AE", Set.of(SATURDAY, SUNDAY))
                .containsEntry("SA", Set.of(FRIDAY, SATURDAY))
                .containsEntry("EG", Set.of(FRIDAY, SATURDAY))
                .containsEntry("IL", Set.of(FRIDAY, SATURDAY))
                .containsEntry("IR", Set.of(FRIDAY))
                .containsEntry("IN", Set.of(SUNDAY));
        assertThat(ServiceHours.expectedIn(markets.market("SA")).days())
                .contains(SUNDAY)
                .doesNotContain(FRIDAY);
    }

    /** Least and most hours a week over the year that begins in November 2026, from Madrid. */
    @ParameterizedTest
    @CsvSource({
        "FR, 0, 0",
        "PT, 5, 5",
        "US, 25, 30",
        "JP, 35, 40",
        "BR, 20, 25",
        "CL, 20, 30",
        "MA, 0, 5",
        "HK, 30, 35",
        "IS, 5, 10",
        "MX, 35, 40",
        "AU, 40, 45",
        "NZ, 45, 45",
        "ES, 0, 0",
        "AR, 20, 25"
    })
    void aYearHasARangeOfHours(String country, long least, long most) {
        HoursCoverage year = year(country, NOVEMBER);

        assertThat(year.least().toHours()).isEqualTo(least);
        assertThat(year.most().toHours()).isEqualTo(most);
        assertThat(year.stretches().getFirst().from()).isEqualTo(NOVEMBER);
        assertThat(year.stretches().getLast().until())
                .isEqualTo(NOVEMBER.plusWeeks(52).minusDays(1));
    }

    /** The week in which somebody finishes says nothing of the year. */
    @ParameterizedTest
    @CsvSource({"MA", "CL", "BR", "US", "EG", "MX", "AU", "IN"})
    void theReadingIsTheSameWheneverOneFinishes(String country) {
        Set<Boolean> uncovered = new HashSet<>();
        Set<Boolean> many = new HashSet<>();
        for (int month = 0; month < 12; month++) {
            LocalDate monday = NOVEMBER.plusMonths(month).with(MONDAY);
            MarketGap gap = new TradingCompany(markets.market("ES"), Set.of("es"), madrid)
                    .gaps(List.of(markets.market(country)), monday)
                    .getFirst();
            uncovered.add(gap.leavesHoursUncovered());
            many.add(gap.leavesManyHoursUncovered());
        }
        assertThat(uncovered).hasSize(1);
        assertThat(many).hasSize(1);
    }

    @Test
    void saysWhenItIsOtherwiseThanUsual() {
        assertThat(year("US", NOVEMBER).at(java.time.Duration.ofHours(25)))
                .containsExactly(
                        new HoursCoverage.Stretch(
                                LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 28), java.time.Duration.ofHours(25)),
                        new HoursCoverage.Stretch(
                                LocalDate.of(2027, 11, 1), LocalDate.of(2027, 11, 7), java.time.Duration.ofHours(25)));
    }

    @Test
    void saysWhatAMarketAsks() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es", "fr"), madrid);
        List<MarketGap> gaps =
                company.gaps(List.of(markets.market("DE"), markets.market("CH"), markets.market("MX")), NOVEMBER);
        assertThat(gaps)
                .extracting(MarketGap::missingLanguage)
                .containsExactly(Optional.of("de"), Optional.empty(), Optional.empty());
        assertThat(gaps).extracting(MarketGap::customsBorder).containsExactly(false, true, true);
    }

    /** Nobody learns Hindi who could serve India in English. */
    @Test
    void namesTheLanguageToBeginWith() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es"), madrid);

        assertThat(company.gaps(
                        List.of(
                                markets.market("IN"),
                                markets.market("HK"),
                                markets.market("BE"),
                                markets.market("MX"),
                                markets.market("PY")),
                        NOVEMBER))
                .extracting(MarketGap::missingLanguage)
                .containsExactly(
                        Optional.of("en"), Optional.of("en"), Optional.of("nl"), Optional.empty(), Optional.empty());
    }

    @Test
    void namesTheCurrencyWhereItIsAnother() {
        TradingCompany company = new TradingCompany(markets.market("ES"), Set.of("es"), madrid);

        assertThat(company.gaps(
                        List.of(markets.market("DE"), markets.market("PL"), markets.market("HK"), markets.market("BG")),
                        NOVEMBER))
                .extracting(MarketGap::otherCurrency)
                .containsExactly(Optional.empty(), Optional.of("PLN"), Optional.of("HKD"), Optional.empty());
    }

    private HoursCoverage year(String country, LocalDate monday) {
        return HoursCoverage.of(madrid, ServiceHours.expectedIn(markets.market(country)), monday);
    }

    private static ServiceHours hours(String zone, int opens, int closes) {
        return new ServiceHours(ZoneId.of(zone), OFFICE_DAYS, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }
}

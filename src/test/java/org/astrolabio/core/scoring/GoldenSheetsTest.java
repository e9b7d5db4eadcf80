package org.astrolabio.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;

/**
 * Whole answer sheets of different companies, worked out by hand. Each question is written as weight × share of its points;
 * a dimension is 100 × the sum ÷ the weights; the overall score is the weighted mean of the dimensions.
 */
class GoldenSheetsTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();

    /**
     * A pottery of three that never sold online.
     *
     * <pre>{@code
     * strategy: sells-online 3×0 + exports 3×0 + considered-online-export 2×3/10 + budget-reserved 2×0
     *     = 3/5 of 10, so 100 × 3/5 ÷ 10 = 6
     * technology: management 2×1/4 + erp 2×3/10
     *     = 11/10 of 4, so 100 × 11/10 ÷ 4 = 55/2
     * people: teams-involved 2×2/7 (min(1, 1/3.5)) + digital-policy 2×1/6 (min(1, 0.5/3)) + training-level 2×0 +
     *     training-strategy 1×0 + hiring 1×0 + ecommerce-lead 3×0
     *     = 19/21 of 11, so 100 × 19/21 ÷ 11 = 1900/231
     * marketing: crm 3×0 + social-profiles 2×1/5 + digital-communication 1×3/10 + customer-insight 2×0 +
     *     competitor-insight 1×0 + search 3×1/5 + analytics 2×0 + channel-mix 2×0 + strategy 3×1/4 +
     *     campaign-owner 1×0 + campaign-audit 2×0
     *     = 41/20 of 22, so 100 × 41/20 ÷ 22 = 205/22
     * customer-service: organisation 3×1/4 + process-aspects 5×1/18 (min(1, 0.5/9)) + channels 3×3/4 (min(1, 3/4))
     *     + international 4×1/4 + international-online 2×1/4 + returns 4×0 (min(1, 0/5))
     *     = 43/9 of 21, so 100 × 43/9 ÷ 21 = 4300/189
     * payments: fraud 3×0 + digital 4×1/4 + providers 2×0 + by-country 3×0
     *     = 1 of 12, so 100 × 1 ÷ 12 = 25/3
     * investment: online-share 5×3/20 (3 % on the shoulder) + platform-share 1×0 (80 % outside) + people-share 1×0
     *     (0 % outside) + marketing-share 1×1 (20 % in the band) + advertising-online 2×1/5 (10 % on the shoulder)
     *     + advertising-offline 1×1/5 (90 % on the shoulder)
     *     = 47/20 of 11, so 100 × 47/20 ÷ 11 = 235/11
     * logistics: current 4×1/4 + expansion-plan 4×0 + offline-channels 1×1 (min(1, 2.5/2)) + warehouses 2×0
     *     (min(1, 0/1)) + transport 3×1/4 (min(1, 0.75/3))
     *     = 11/4 of 14 (online-specific does not apply), so 100 × 11/4 ÷ 14 = 275/14
     * legal: intellectual-property 3×1/4 + trust-marks 1×0 + data-protection 5×1/4 + team 2×1/4 + team-up-to-date
     *     3×1/5 (min(1, 1/5))
     *     = 31/10 of 14, so 100 × 31/10 ÷ 14 = 155/7
     * overall: 0.15·6 + 0.1·55/2 + 0.1·1900/231 + 0.15·205/22 + 0.2·4300/189 + 0.08·25/3 + 0.05·235/11 +
     *     0.1·275/14 + 0.07·155/7
     *     = 1303087/83160 ≈ 15.67
     * }</pre>
     */
    @Test
    void aPotteryThatNeverSoldOnline() {
        Scorecard scorecard = score("craft-maker");
        assertThat(dimensions(scorecard))
                .containsExactly(
                        "strategy 6",
                        "technology 55/2",
                        "people 1900/231",
                        "marketing 205/22",
                        "customer-service 4300/189",
                        "payments 25/3",
                        "investment 235/11",
                        "logistics 275/14",
                        "legal 155/7");
        assertThat(scorecard.overall().points()).hasToString("1303087/83160");
        assertThat(scorecard.overall().wholePoints()).isEqualTo(15);
        assertThat(scorecard.level().id()).isEqualTo("starting");
        assertThat(scorecard.closedGates()).extracting(Gate::id).containsExactly("returns");
    }

    /**
     * A fashion brand on marketplaces.
     *
     * <pre>{@code
     * strategy: sells-online 3×3/5 + online-model 2×3/4 + exports 3×7/10 + export-years 1×2/5 + exports-online
     *     4×1/2
     *     = 39/5 of 13, so 100 × 39/5 ÷ 13 = 60
     * technology: management 2×3/5 + erp 2×7/10 + erp-integration 2×1/4
     *     = 31/10 of 6, so 100 × 31/10 ÷ 6 = 155/3
     * people: teams-involved 2×13/14 (min(1, 3.25/3.5)) + digital-policy 2×2/3 (min(1, 2/3)) + training-level
     *     2×1/2 + training-strategy 1×7/20 + hiring 1×3/5 + ecommerce-lead 3×4/5
     *     = 3167/420 of 11, so 100 × 3167/420 ÷ 11 = 15835/231
     * marketing: crm 3×1/4 + social-profiles 2×4/5 + digital-communication 1×7/10 + customer-insight 2×7/20 +
     *     competitor-insight 1×11/20 + search 3×9/20 + analytics 2×11/20 + channel-mix 2×7/20 +
     *     performance-tracking 3×7/12 (min(1, 3.5/6)) + strategy 3×1/2 + campaign-owner 1×3/5 + campaign-audit 2×0
     *     (unknown 0)
     *     = 113/10 of 25, so 100 × 113/10 ÷ 25 = 226/5
     * customer-service: organisation 3×1/2 + process-aspects 5×19/36 (min(1, 4.75/9)) + channels 3×13/16 (min(1,
     *     3.25/4)) + international 4×1/2 + international-online 2×1/2 + returns 4×17/20 (min(1, 4.25/5))
     *     = 9343/720 of 21, so 100 × 9343/720 ÷ 21 = 46715/756
     * payments: fraud 3×1/2 + digital 4×3/4 + providers 2×1/4 + by-country 3×1/2
     *     = 13/2 of 12, so 100 × 13/2 ÷ 12 = 325/6
     * investment: online-share 5×3/4 (15 % on the shoulder) + platform-share 1×1 (15 % in the band) + people-share
     *     1×3/4 (15 % on the shoulder) + marketing-share 1×1 (60 % in the band) + advertising-online 2×1 (100 % in
     *     the band) + advertising-offline 1×0 (0 % outside)
     *     = 17/2 of 11, so 100 × 17/2 ÷ 11 = 850/11
     * logistics: current 4×1/2 + expansion-plan 4×1/2 + offline-channels 1×7/8 (min(1, 1.75/2)) + warehouses 2×1
     *     (min(1, 1.25/1)) + transport 3×2/3 (min(1, 2/3)) + online-specific 2×1/2
     *     = 79/8 of 16, so 100 × 79/8 ÷ 16 = 1975/32
     * legal: intellectual-property 3×1/2 + data-protection 5×1/2 + team 2×1/2 + team-up-to-date 3×3/5 (min(1,
     *     3/5))
     *     = 34/5 of 13 (trust-marks does not apply), so 100 × 34/5 ÷ 13 = 680/13
     * overall: 0.15·60 + 0.1·155/3 + 0.1·15835/231 + 0.15·226/5 + 0.2·46715/756 + 0.08·325/6 + 0.05·850/11 +
     *     0.1·1975/32 + 0.07·680/13
     *     = 2516343161/43243200 ≈ 58.19
     * }</pre>
     */
    @Test
    void aFashionBrandOnMarketplaces() {
        Scorecard scorecard = score("fashion-brand");
        assertThat(dimensions(scorecard))
                .containsExactly(
                        "strategy 60",
                        "technology 155/3",
                        "people 15835/231",
                        "marketing 226/5",
                        "customer-service 46715/756",
                        "payments 325/6",
                        "investment 850/11",
                        "logistics 1975/32",
                        "legal 680/13");
        assertThat(scorecard.overall().points()).hasToString("2516343161/43243200");
        assertThat(scorecard.overall().wholePoints()).isEqualTo(58);
        assertThat(scorecard.level().id()).isEqualTo("developing");
        assertThat(scorecard.closedGates()).extracting(Gate::id).isEmpty();
    }

    /**
     * A mature store that sells to several countries.
     *
     * <pre>{@code
     * strategy: sells-online 3×1 + online-model 2×1 + exports 3×1 + export-years 1×1 + exports-online 4×1
     *     = 13 of 13, so 100 × 13 ÷ 13 = 100
     * technology: management 2×3/4 + erp 2×1 + erp-integration 2×1 + mobile-store 3×3/4
     *     = 31/4 of 9, so 100 × 31/4 ÷ 9 = 775/9
     * people: teams-involved 2×1 (min(1, 5/3.5)) + digital-policy 2×1 (min(1, 4/3)) + training-level 2×1 +
     *     training-strategy 1×3/4 + hiring 1×1 + ecommerce-lead 3×1
     *     = 43/4 of 11, so 100 × 43/4 ÷ 11 = 1075/11
     * marketing: crm 3×1 + social-profiles 2×1 + digital-communication 1×1 + customer-insight 2×1 +
     *     competitor-insight 1×4/5 + search 3×3/4 + analytics 2×1 + channel-mix 2×7/10 + performance-tracking 3×1
     *     (min(1, 7.25/6)) + strategy 3×1 + crm-integration 1×1 + campaign-owner 1×17/20 + campaign-audit 2×3/5
     *     = 47/2 of 26, so 100 × 47/2 ÷ 26 = 1175/13
     * customer-service: organisation 3×1 + process-aspects 5×1 (min(1, 10/9)) + channels 3×1 (min(1, 6.25/4)) +
     *     international 4×3/4 + international-online 2×3/4 + returns 4×1 (min(1, 5.25/5))
     *     = 39/2 of 21, so 100 × 39/2 ÷ 21 = 650/7
     * payments: fraud 3×3/4 + digital 4×1 + providers 2×3/4 + by-country 3×3/4
     *     = 10 of 12, so 100 × 10 ÷ 12 = 250/3
     * investment: online-share 5×1 (65 % in the band) + platform-share 1×1 (20 % in the band) + people-share 1×1
     *     (35 % in the band) + marketing-share 1×1 (45 % in the band) + advertising-online 2×1 (85 % in the band)
     *     + advertising-offline 1×1 (15 % in the band)
     *     = 11 of 11, so 100 × 11 ÷ 11 = 100
     * logistics: current 4×1 + expansion-plan 4×3/4 + offline-channels 1×1 (min(1, 3/2)) + warehouses 2×1 (min(1,
     *     1.25/1)) + transport 3×1 (min(1, 3.25/3)) + online-specific 2×3/4
     *     = 29/2 of 16, so 100 × 29/2 ÷ 16 = 725/8
     * legal: intellectual-property 3×3/4 + trust-marks 1×1 + data-protection 5×3/4 + team 2×3/4 + team-up-to-date
     *     3×1 (min(1, 5.25/5))
     *     = 23/2 of 14, so 100 × 23/2 ÷ 14 = 575/7
     * overall: 0.15·100 + 0.1·775/9 + 0.1·1075/11 + 0.15·1175/13 + 0.2·650/7 + 0.08·250/3 + 0.05·100 + 0.1·725/8 +
     *     0.07·575/7
     *     = 13260113/144144 ≈ 91.99
     * }</pre>
     */
    @Test
    void aMatureStoreInSeveralCountries() {
        Scorecard scorecard = score("multi-country-store");
        assertThat(dimensions(scorecard))
                .containsExactly(
                        "strategy 100",
                        "technology 775/9",
                        "people 1075/11",
                        "marketing 1175/13",
                        "customer-service 650/7",
                        "payments 250/3",
                        "investment 100",
                        "logistics 725/8",
                        "legal 575/7");
        assertThat(scorecard.overall().points()).hasToString("13260113/144144");
        assertThat(scorecard.overall().wholePoints()).isEqualTo(91);
        assertThat(scorecard.level().id()).isEqualTo("leading");
        assertThat(scorecard.closedGates()).extracting(Gate::id).isEmpty();
    }

    private static Scorecard score(String sheet) {
        return new Scorer(QUESTIONNAIRE)
                .score(RealQuestionnaire.sheet(sheet, QUESTIONNAIRE).answers());
    }

    private static List<String> dimensions(Scorecard scorecard) {
        return scorecard.dimensions().stream()
                .map(score -> score.dimension() + " " + score.score().points())
                .toList();
    }
}

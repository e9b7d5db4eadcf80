package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.astrolabio.assessment.CompanyProblem.NameNotPrintable;
import org.astrolabio.assessment.CompanyProblem.NameTooLong;
import org.astrolabio.assessment.CompanyProblem.NoSuchCountry;
import org.astrolabio.assessment.CompanyProblem.RegionElsewhere;
import org.astrolabio.core.questionnaire.TypedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCaseTest
class DescribeCompanyTest {

    private final Owner owner;
    private final DescribeCompany describe;
    private final OpenAssessment open;
    private final FinishAssessment finish;

    DescribeCompanyTest(Owner owner, DescribeCompany describe, OpenAssessment open, FinishAssessment finish) {
        this.owner = owner;
        this.describe = describe;
        this.open = open;
        this.finish = finish;
    }

    @Test
    void storesAsMuchAsIsKnown() {
        AccessKey key = owner.begins();
        CompanyDraft onlyTheCountry = CompanyDraft.EMPTY.withCountry("FR");

        Saved saved = describe.describe(key, onlyTheCountry);

        assertThat(open.open(key).company()).isEqualTo(onlyTheCountry);
        assertThat(saved.revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cerámica Lola 🏺👩‍🎨",
                "شركة الفخار",
                "<script>alert('Lola & \"Hijos\"')</script>",
                "C:\\lola\\' or 1=1 --",
                "陶器"
            })
    void takesANameAsItIsWritten(String name) {
        AccessKey key = owner.begins();

        describe.describe(key, SmallAnswers.COMPANY.withName(name));

        assertThat(open.open(key).company().name()).contains(name);
    }

    @Test
    void dropsWhiteSpaceAround() {
        AccessKey key = owner.begins();

        describe.describe(key, SmallAnswers.COMPANY.withName("  Lola \n"));

        assertThat(open.open(key).company().name()).contains("Lola");
    }

    @Test
    void takesANameOf200CharactersHoweverManyBytes() {
        AccessKey key = owner.begins();

        describe.describe(key, SmallAnswers.COMPANY.withName("😀".repeat(200)));

        assertThat(open.open(key).company().name()).contains("😀".repeat(200));
    }

    @Test
    void refusesANameThatIsTooLongAndKeepsTheOneBefore() {
        AccessKey key = owner.begins();
        describe.describe(key, SmallAnswers.COMPANY);

        assertRefused(key, SmallAnswers.COMPANY.withName("x".repeat(100_000)), new NameTooLong(100_000, 200));
        assertRefused(key, SmallAnswers.COMPANY.withName("😀".repeat(201)), new NameTooLong(201, 200));

        assertThat(open.open(key).company()).isEqualTo(SmallAnswers.COMPANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lola\u0000", "Lo\nla", "Lo\u2028la", "Lo\u0007la", "Lo\ud800la"})
    void refusesANameThatCannotBePrinted(String name) {
        // The end is not white space, so that nothing is dropped.
        String called = TypedText.refused(name, false).orElseThrow();
        assertRefused(owner.begins(), SmallAnswers.COMPANY.withName(name), new NameNotPrintable(called));
    }

    @Test
    void refusesCountriesAndRegionsThatDoNotExistOrDoNotMatch() {
        AccessKey key = owner.begins();

        assertRefused(
                key, new CompanyDraft(Optional.empty(), Optional.of("XX"), Optional.empty()), new NoSuchCountry("XX"));
        assertRefused(
                key,
                new CompanyDraft(Optional.empty(), Optional.of("FR"), Optional.of("ES-AN")),
                new RegionElsewhere("ES-AN"));
        assertRefused(
                key,
                new CompanyDraft(Optional.empty(), Optional.empty(), Optional.of("ES-AN")),
                new RegionElsewhere("ES-AN"));
    }

    @Test
    void dropsTheRegionOfTheFormerCountry() {
        assertThat(SmallAnswers.COMPANY.withCountry("FR").region()).isEmpty();
        assertThat(SmallAnswers.COMPANY.withCountry("ES").region()).contains("ES-AN");
    }

    @Test
    void letsNobodyElseDescribe() {
        AccessKey foreign =
                new AccessKey(owner.begins().assessment(), owner.begins().secret());

        assertThatThrownBy(() -> describe.describe(foreign, SmallAnswers.COMPANY))
                .isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> describe.describe(foreign, CompanyDraft.EMPTY.withCountry("XX")))
                .isInstanceOf(AssessmentNotFound.class);
    }

    @Test
    void changesNothingOnceFinished() {
        AccessKey key = owner.answersEverything();
        finish.finish(key);

        assertThatThrownBy(() -> describe.describe(key, CompanyDraft.EMPTY)).isInstanceOf(AssessmentFinished.class);

        assertThat(open.open(key).company()).isEqualTo(SmallAnswers.COMPANY);
    }

    private void assertRefused(AccessKey key, CompanyDraft draft, CompanyProblem problem) {
        assertThatExceptionOfType(RefusedCompany.class)
                .isThrownBy(() -> describe.describe(key, draft))
                .satisfies(refused -> assertThat(refused.problems()).isEqualTo(List.of(problem)));
    }
}

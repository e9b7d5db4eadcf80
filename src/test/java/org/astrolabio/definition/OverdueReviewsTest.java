package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;

class OverdueReviewsTest {

    private static final QuestionnaireFiles FILES =
            new QuestionnaireFiles(Trial.judged().files());

    private static List<FilePosition> overdueOn(String day) {
        return OverdueReviews.of(FILES, LocalDate.parse(day)).stream()
                .map(Problem::place)
                .toList();
    }

    @Test
    void eachDutyIsNamedOnceItsDayHasPassed() {
        assertThat(overdueOn("2027-02-28")).isEmpty();
        assertThat(overdueOn("2027-03-01")).containsExactly(new FilePosition("duties.yaml", 21));
        assertThat(overdueOn("2027-06-01"))
                .containsExactly(new FilePosition("duties.yaml", 9), new FilePosition("duties.yaml", 21));
    }

    @Test
    void itSaysWhatToReadInEveryLanguage() {
        Problem first = OverdueReviews.of(FILES, LocalDate.parse("2027-03-01")).getFirst();
        for (Locale language : Languages.ALL) {
            assertThat(new ProblemText(new Messages(), language).line(first))
                    .contains("imprint", "2027-02-28", "https://example.org/imprint");
        }
    }

    @Test
    void aFolderWithoutDutiesHasNone() {
        QuestionnaireFiles small = new QuestionnaireFiles(Trial.small().files());
        assertThat(OverdueReviews.of(small, LocalDate.parse("2099-01-01"))).isEmpty();
    }
}

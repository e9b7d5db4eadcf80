package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.Texts.QuestionText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that a step explains is explained where the step first uses it. */
class GlossaryOrderTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void aTermIsExplainedAtItsFirstUse(String language) {
        List<String> late = new ArrayList<>();
        for (Section section : QUESTIONNAIRE.sections()) {
            Set<String> explained = new HashSet<>();
            StringBuilder before = new StringBuilder();
            for (Question question : section.questions()) {
                QuestionText text = QUESTIONNAIRE.texts(Locale.of(language)).question(question.id());
                text.terms().keySet().stream()
                        .filter(term -> explained.add(term) && uses(before, term))
                        .forEach(term -> late.add(question.id() + ": " + term));
                before.append(' ').append(text.text()).append(' ').append(text.help());
                question.options().forEach(option -> before.append(' ').append(text.option(option.id())));
            }
        }
        assertThat(late).isEmpty();
    }

    private static boolean uses(CharSequence texts, String term) {
        return Pattern.compile("(?iu)\\b" + Pattern.quote(term) + "\\b")
                .matcher(texts)
                .find();
    }
}

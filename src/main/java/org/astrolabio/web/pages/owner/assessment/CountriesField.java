package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Texts.QuestionText;
import org.astrolabio.language.CountryNames.Country;
import org.astrolabio.web.shell.Words;

/** Countries, found by typing; so many and no more. */
final class CountriesField extends Div implements QuestionField {

    private final Question.CountryChoice question;
    private final String name;
    private final Words words;
    private final CountrySearch countries;
    private final MultiSelectComboBox<Country> box = new MultiSelectComboBox<>();
    private final Paragraph problem = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final TypedChoice<Country> choice;
    private Consumer<String> listener = code -> {};

    CountriesField(Question.CountryChoice question, QuestionText text, Words words, CountrySearch countries) {
        this.question = question;
        this.name = text.name();
        this.words = words;
        this.countries = countries;
        setId(QuestionField.anchor(question.id()));
        addClassNames("question", "countries");
        box.setLabel(question.facts().optional() ? text.text() + " " + words.text("assessment.optional") : text.text());
        box.setHelperText(text.help());
        choice = new TypedChoice<>(box, words, typed -> countries.find(typed, words), Country::name, this::choose);
        choice.offer();
        box.setI18n(spokenBy(words));
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        box.setPlaceholder(words.text("assessment.countries-placeholder"));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choice.chosen();
                chosen(change.getOldValue(), change.getValue());
            }
        });
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("problem");
        problem.setVisible(false);
        add(box, choice.note(), count, problem);
        show("");
        choice.keep(question.id());
    }

    @Override
    public Question question() {
        return question;
    }

    @Override
    public void show(String code) {
        box.setValue(AnswerCode.ids(code).stream()
                .map(id -> countries.country(id, words.language()))
                .toList());
        count(box.getValue());
        choice.settled();
    }

    @Override
    public void onAnswer(Consumer<String> listener) {
        this.listener = listener;
    }

    @Override
    public void answer(String code) {
        Set<Country> before = box.getValue();
        show(code);
        chosen(before, box.getValue());
    }

    private void choose(Country typed) {
        Set<Country> before = box.getValue();
        Set<Country> after = new LinkedHashSet<>(before);
        after.add(typed);
        if (after.size() <= question.most()) {
            box.setValue(after);
        }
        chosen(before, after);
    }

    @Override
    public void problem(Optional<String> text) {
        problem.setText(text.orElse(""));
        problem.setVisible(text.isPresent());
        box.setInvalid(text.isPresent());
    }

    @Override
    public void stored(String code, int revision) {
        choice.settled();
    }

    private void chosen(Set<Country> before, Set<Country> after) {
        if (after.size() > question.most()) {
            box.setValue(before);
            count(before);
            problem(Optional.of(words.text("assessment.too-many-countries", name, question.most())));
            return;
        }
        problem(Optional.empty());
        count(after);
        listener.accept(codes(after));
    }

    private void count(Collection<Country> chosen) {
        count.setText(words.text("assessment.countries-count", chosen.size(), question.most()));
    }

    private static String codes(Set<Country> chosen) {
        return chosen.stream().map(Country::code).collect(Collectors.joining(","));
    }

    private static MultiSelectComboBoxI18n spokenBy(Words words) {
        return new MultiSelectComboBoxI18n()
                .setCleared(words.text("assessment.countries-cleared"))
                .setFocused(words.text("assessment.countries-focused"))
                .setSelected(words.text("assessment.countries-selected"))
                .setDeselected(words.text("assessment.countries-deselected"))
                .setTotal(words.text("assessment.countries-total"));
    }
}

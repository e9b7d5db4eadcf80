package org.astrolabio.core.questionnaire;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One version of the questionnaire: what is asked, how it counts, and its wording in every language. Immutable and
 * already validated by whoever made it.
 */
public final class Questionnaire {

    private final String version;
    private final String hash;
    private final List<Section> sections;
    private final List<Dimension> dimensions;
    private final List<MaturityLevel> levels;
    private final List<Gate> gates;
    private final Highlights highlights;
    private final Roles roles;
    private final List<Question> questions;
    private final Map<String, Question> questionsById = new HashMap<>();
    private final Map<String, Section> sectionsOfQuestions = new HashMap<>();
    private final Map<Locale, Texts> texts;

    /**
     * @param hash of the content of its files, lower-case hexadecimal SHA-256
     * @param levels from the lowest to the highest
     * @param texts by language, the first being the one to fall back to
     */
    public Questionnaire(
            String version,
            String hash,
            List<Section> sections,
            List<Dimension> dimensions,
            List<MaturityLevel> levels,
            List<Gate> gates,
            Highlights highlights,
            Roles roles,
            SequencedMap<Locale, Texts> texts) {
        this.version = version;
        this.hash = hash;
        this.sections = List.copyOf(sections);
        this.dimensions = List.copyOf(dimensions);
        this.levels = List.copyOf(levels);
        this.gates = List.copyOf(gates);
        this.highlights = highlights;
        this.roles = roles;
        this.texts = new LinkedHashMap<>(texts);
        this.questions = sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        for (Section section : sections) {
            for (Question question : section.questions()) {
                questionsById.put(question.id(), question);
                sectionsOfQuestions.put(question.id(), section);
            }
        }
    }

    public String version() {
        return version;
    }

    /** Hash of the content of its files: lower-case hexadecimal SHA-256. */
    public String hash() {
        return hash;
    }

    public List<Section> sections() {
        return sections;
    }

    /** All questions in the order of asking. */
    public List<Question> questions() {
        return questions;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** From the lowest to the highest. */
    public List<MaturityLevel> levels() {
        return levels;
    }

    public List<Gate> gates() {
        return gates;
    }

    public Highlights highlights() {
        return highlights;
    }

    public Roles roles() {
        return roles;
    }

    public Optional<Question> find(String questionId) {
        return Optional.ofNullable(questionsById.get(questionId));
    }

    /** @throws IllegalArgumentException if there is no such question */
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No question " + id));
    }

    public Optional<Section> findSection(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if there is no such question */
    public Section sectionOf(String questionId) {
        return Optional.ofNullable(sectionsOfQuestions.get(questionId))
                .orElseThrow(() -> new IllegalArgumentException("No question " + questionId));
    }

    /** @throws IllegalArgumentException if there is no such level */
    public MaturityLevel level(String id) {
        return levels.stream()
                .filter(level -> level.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level " + id));
    }

    /** The languages it is written in, the one to fall back to first. */
    public List<Locale> languages() {
        return List.copyOf(texts.keySet());
    }

    /** The wording in a language, or in the first language if there is none in that. */
    public Texts texts(Locale language) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElseGet(() -> texts.entrySet().iterator().next())
                .getValue();
    }
}

package org.astrolabio.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.language.Languages;

/** Reads and checks a whole questionnaire, and finds all of its problems at once. */
public final class QuestionnaireReader {

    private static final String QUESTIONNAIRE = "questionnaire.yaml";
    private static final String COUNTRIES = "countries.yaml";

    private final QuestionnaireFiles files;
    private final Problems problems = new Problems();
    private final FolderContent folder;

    private QuestionnaireReader(QuestionnaireFiles files) {
        this.files = files;
        this.folder = new FolderContent(files, problems);
    }

    /** Reads a folder; one that is missing or cannot be read is a problem like any other. */
    public static QuestionnaireReading read(Path path) {
        FilePosition place = FilePosition.startOf(path.toString());
        if (!Files.isDirectory(path)) {
            return invalid(place, ProblemKind.FOLDER_MISSING, path.toString());
        }
        try {
            return read(QuestionnaireFiles.of(path));
        } catch (IOException | UncheckedIOException e) {
            return invalid(place, ProblemKind.FILE_UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    public static QuestionnaireReading read(QuestionnaireFiles files) {
        return new QuestionnaireReader(files).read();
    }

    private static QuestionnaireReading invalid(FilePosition place, ProblemKind kind, String argument) {
        Problems problems = new Problems();
        problems.add(place, kind, argument);
        return new QuestionnaireReading.Invalid(problems.all());
    }

    private QuestionnaireReading read() {
        Optional<QuestionnaireDraft> draft = folder.read(QUESTIONNAIRE).flatMap(QuestionnaireDraftReader::read);
        CountryAliases aliases = folder.read(COUNTRIES)
                .flatMap(Item::table)
                .map(new CountryAliasesReader()::read)
                .orElse(new CountryAliases(Map.of()));
        if (draft.isEmpty()) {
            checkSectionsAlone();
            return new QuestionnaireReading.Invalid(problems.all());
        }
        QuestionIndex outline = outline(draft.get());
        ConditionResolver resolver = new ConditionResolver(outline, draft.get().conditions(), problems);
        Map<String, Question> questions = questions(draft.get(), outline, resolver);
        CompanyConditions conditions = new CompanyConditions(resolver, questions, problems);
        Roles roles = RolesReader.read(draft.get(), outline, questions, conditions, problems);
        Guidance guidance = new GuidanceReader(folder, problems).read(draft.get(), outline, roles, conditions);
        SequencedMap<Locale, Texts> texts = new LinkedHashMap<>();
        for (Locale language : Languages.ALL) {
            texts.put(language, new TextsReader(language.getLanguage(), folder, draft.get()).read(outline.sections()));
        }
        folder.reportUnwanted();
        if (!problems.isEmpty()) {
            return new QuestionnaireReading.Invalid(problems.all());
        }
        return new QuestionnaireReading.Valid(
                new QuestionnaireAssembly(draft.get(), outline, questions, roles).assemble(files.hash(), texts),
                guidance,
                aliases,
                files);
    }

    /** Without the order of the sections, each can still be checked by itself. */
    private void checkSectionsAlone() {
        List<SectionDraft> sections = new ArrayList<>();
        for (String id : folder.idsIn("sections")) {
            folder.read("sections/" + id + ".yaml")
                    .flatMap(file -> SectionReader.read(id, file))
                    .ifPresent(sections::add);
        }
        checkEach(sections);
    }

    private void checkEach(Collection<SectionDraft> sections) {
        new IdCheck(problems).check(List.copyOf(sections));
        ScoringCheck scoring = new ScoringCheck(problems);
        sections.forEach(section -> section.questions().forEach(scoring::check));
    }

    private QuestionIndex outline(QuestionnaireDraft draft) {
        List<SectionDraft> sections = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        draft.sections().forEach((id, place) -> folder.read("sections/" + id + ".yaml", place)
                .flatMap(file -> SectionReader.read(id, file))
                .ifPresentOrElse(sections::add, () -> missing.add(id)));
        return QuestionIndex.of(sections, missing);
    }

    private Map<String, Question> questions(
            QuestionnaireDraft draft, QuestionIndex outline, ConditionResolver resolver) {
        new IdCheck(problems).check(draft);
        checkEach(outline.sections());
        new StructureCheck(draft, outline, problems).check();
        resolver.checkNamed();
        QuestionBuilder builder = new QuestionBuilder(resolver, outline.order(), problems);
        Map<String, Question> questions = new LinkedHashMap<>();
        outline.questions()
                .forEach((id, question) -> builder.build(question).ifPresent(built -> questions.put(id, built)));
        for (Question question : questions.values()) {
            if (!Reachability.canHold(question.when(), questions)) {
                FilePosition place =
                        Known.in(outline.questions(), question.id()).table().place("when");
                problems.add(place, ProblemKind.NEVER_SHOWN, question.id());
            }
        }
        return questions;
    }
}

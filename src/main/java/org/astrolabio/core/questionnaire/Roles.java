package org.astrolabio.core.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the program itself has to find in a version of the questionnaire, whatever its ids. Each is absent where a version
 * has nothing of the kind.
 *
 * @param sector id of the question whose options, any number of them, are the sectors that companies are compared in
 * @param size id of the question whose options are the sizes that companies are compared in
 * @param targetCountries id of the question where the company wants to sell
 * @param differentiators id of the question what sets the company apart, the weightiest first
 * @param servesEveryLanguage holds of a company that serves in the languages of all countries it sells to
 * @param service id of the dimension whose actions serve a criterion of the rubric
 * @param money ids of the dimensions in which it matters what is paid in
 */
public record Roles(
        Optional<String> sector,
        Optional<String> size,
        Optional<String> targetCountries,
        Optional<String> differentiators,
        Optional<Condition> servesEveryLanguage,
        Optional<String> service,
        Set<String> money) {

    public static final Roles NONE = new Roles(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Roles {
        money = Set.copyOf(money);
    }

    /** The sectors that a company is in, in the order of choosing. */
    public List<String> sectors(Answers answers) {
        return sector.flatMap(answers::answer)
                .map(answer ->
                        answer instanceof Answer.ChosenSeveral(var options) ? List.copyOf(options) : List.<String>of())
                .orElse(List.of());
    }

    /** How large a company is; absent where it is not told. */
    public Optional<String> size(Answers answers) {
        return size.flatMap(answers::chosen);
    }

    /** ISO 3166-1 codes of the countries where a company wants to sell, in the order of choosing. */
    public List<String> targetCountries(Answers answers) {
        return targetCountries
                .flatMap(answers::answer)
                .map(answer -> answer instanceof Answer.ChosenCountries(var codes) ? codes : List.<String>of())
                .orElse(List.of());
    }

    /** What sets a company apart, the weightiest first. */
    public List<String> differentiators(Answers answers) {
        return differentiators
                .flatMap(answers::answer)
                .map(answer -> answer instanceof Answer.Ranked(var options) ? options : List.<String>of())
                .orElse(List.of());
    }
}

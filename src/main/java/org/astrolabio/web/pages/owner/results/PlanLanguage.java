package org.astrolabio.web.pages.owner.results;

import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.ComparisonWording;
import org.astrolabio.wording.MarketWording;
import org.springframework.stereotype.Component;

/** Everything that puts a plan into the words of the current page's reader. */
@Component
record PlanLanguage(Messages messages, CountryNames countries) {

    Words words() {
        return Words.of(messages);
    }

    PlanWording plan(OpenedPlan opened) {
        return new PlanWording(words(), opened.guidance());
    }

    ResultsWording results(OpenedPlan opened) {
        return new ResultsWording(words().language(), messages, countries, opened.questionnaire());
    }

    ComparisonWording comparison(ResultsWording results) {
        return new ComparisonWording(results.language(), messages, results.questionnaire());
    }

    MarketWording markets(OpenedPlan opened) {
        return new MarketWording(
                words().language(),
                messages,
                countries,
                opened.guidance().texts(words().language()).positioning());
    }
}

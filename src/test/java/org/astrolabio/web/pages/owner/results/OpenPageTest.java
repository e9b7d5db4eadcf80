package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.web.shell.Fixed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How much the server keeps of a page that an owner leaves open. {@code ./bench heap} weighs it. */
class OpenPageTest extends PlanPageTest {

    private static final int MOST_NODES = 200;
    /** So much of its text a page begins with at least, whatever else is not kept. */
    private static final int HEADING = 10;

    private enum Page {
        RESULTS {
            @Override
            Address of(AssessmentSite site, UUID earlier) {
                return site.results();
            }
        },
        PLAN {
            @Override
            Address of(AssessmentSite site, UUID earlier) {
                return site.plan();
            }
        },
        HISTORY {
            @Override
            Address of(AssessmentSite site, UUID earlier) {
                return site.history();
            }
        },
        COMPARISON {
            @Override
            Address of(AssessmentSite site, UUID earlier) {
                return site.compare(earlier, site.assessment());
            }
        };

        abstract Address of(AssessmentSite site, UUID earlier);
    }

    @Autowired
    StartFollowUp startFollowUp;

    @Autowired
    FinishAssessment finishAssessment;

    @ParameterizedTest
    @EnumSource
    void ofWhatDoesNotChangeNothingIsKept(Page page) {
        AccessKey first = companies.worst(Map.of());
        AccessKey second = startFollowUp.start(first, Locale.of("es"));
        finishAssessment.finish(second);
        known(second);

        Location location = new Location(page.of(new AssessmentSite(second.assessment()), first.assessment())
                .path());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        HasElement view = getCurrentView();
        String told = page();
        Fixed.sendOn(UI.getCurrent());
        roundTrip();

        assertThat(getCurrentView()).isSameAs(view);
        assertThat(told).startsWith(page().substring(0, HEADING)).hasSizeGreaterThan(page().length());
        assertThat(nodes(UI.getCurrent().getElement())).isLessThan(MOST_NODES);
    }

    private static long nodes(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren())
                        .skip(1)
                        .mapToLong(OpenPageTest::nodes)
                        .sum()
                + 1;
    }
}

package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.assessment.Companies;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Companies.class)
class FixedTest extends SpringBrowserlessTest {

    @Test
    void itIsDescribedWithAllThatItHasAndThenForgotten() {
        Anchor link = new Anchor("somewhere", "A link & more");
        link.addClassNames("card", "primary");
        Div styled = new Div("Two weeks");
        styled.getStyle().set("--from", "2");
        Paragraph hidden = new Paragraph("Not now");
        hidden.setVisible(false);
        NativeDetails open = new NativeDetails("More", new Paragraph("Unfolded"));
        open.getElement().setProperty("picture", "{}");
        Fixed fixed = new Fixed(link, styled, hidden, open);

        UI.getCurrent().add(fixed);
        String told = told();

        assertThat(told)
                .contains("[\"a\",{\"href\":\"somewhere\",\"class\":\"card primary\"},{},[\"A link & more\"]]")
                .contains("[\"div\",{\"style\":\"--from:2\"},{},[\"Two weeks\"]]")
                .contains("\"picture\":\"{}\"", "[\"summary\",{},{},[\"More\"]]", "Unfolded")
                .doesNotContain("Not now");
        assertThat(fixed.getElement().getChildCount()).isZero();
    }

    @Test
    void aBrowserThatLostThePageLoadsItAgain() {
        UI.getCurrent().add(new Fixed(new Paragraph("Once")));
        assertThat(told()).contains("Once");
        HasElement view = getCurrentView();

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(getCurrentView()).isNotSameAs(view);
        assertThat(told()).doesNotContain("Once");
    }

    /** What the next answer has the browser run. */
    private static String told() {
        Fixed.sendOn(UI.getCurrent());
        roundTrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(invocation -> Stream.concat(
                        Stream.of(invocation.getExpression()),
                        invocation.getParameters().stream().map(String::valueOf)))
                .collect(Collectors.joining(" "));
    }
}

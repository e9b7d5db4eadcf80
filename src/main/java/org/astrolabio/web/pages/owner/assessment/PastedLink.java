package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.web.shell.Words;
import org.springframework.dao.DataAccessException;

/** Takes a private link that was kept elsewhere. Its secret is in no address, and the browser is asked not to keep it. */
final class PastedLink extends Section {

    private static final String FIELD = "pasted-link";
    private static final String PROBLEM = "pasted-link-problem";
    /** The secret ends the link, which may stand among other words. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    private final FollowLink followLink;
    private final AssessmentDoor door;
    private final Words words;
    private final Input field = new Input();
    private final Paragraph problem = new Paragraph();

    PastedLink(FollowLink followLink, AssessmentDoor door, Words words) {
        this.followLink = followLink;
        this.door = door;
        this.words = words;
        addClassName("by-link");
        NativeLabel label = new NativeLabel(words.text("assessment.paste"));
        label.setFor(FIELD);
        field.setId(FIELD);
        field.setType("text");
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "2000");
        field.getElement().addEventListener("keyup", enter -> open()).setFilter("event.key === 'Enter'");
        problem.setId(PROBLEM);
        problem.addClassName("problem");
        NativeButton open = new NativeButton(words.text("assessment.paste-open"), click -> open());
        open.addClassName("secondary");
        open.getElement().setAttribute("type", "button");
        Div line = new Div(field, open);
        line.addClassName("copy");
        add(
                new H2(words.text("assessment.start-link")),
                new Paragraph(words.text("assessment.start-link-text")),
                label,
                line,
                problem);
    }

    /** Opens what was pasted, or says why it does not. */
    void open() {
        Matcher secret = SECRET.matcher(field.getValue());
        if (!secret.find()) {
            refuse(field.getValue().isBlank() ? "assessment.paste-nothing" : "assessment.paste-unknown");
            return;
        }
        try {
            AccessKey key = followLink.follow(secret.group());
            door.give(key);
            UI.getCurrent()
                    .navigate(new AssessmentSite(key.assessment()).sections().path());
        } catch (AssessmentNotFound e) {
            refuse("assessment.paste-unknown");
        } catch (DataAccessException e) {
            refuse("assessment.paste-away");
        }
    }

    private void refuse(String why) {
        problem.setText(words.text(why));
        field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", PROBLEM);
        field.getElement().callJsFunction("focus");
    }
}

package org.astrolabio.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.astrolabio.address.Site;
import org.astrolabio.language.Messages;

/** A page that says what went wrong and what to do. */
public abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final Words words;
    private String title = "";

    protected ErrorPage(Messages messages) {
        this.words = Words.of(messages);
    }

    protected final Words words() {
        return words;
    }

    /** Fills the page; the paragraphs say what happened, then what to do. */
    protected final void say(String title, String... paragraphs) {
        this.title = title;
        removeAll();
        setClassName("narrow error-page");
        add(new H1(title));
        for (String paragraph : paragraphs) {
            add(new Paragraph(paragraph));
        }
        Anchor home = new Anchor(Site.start().inPage(), words.text("shell.to-start"));
        home.addClassName("primary");
        add(home);
    }

    @Override
    public String getPageTitle() {
        return words.title(title);
    }
}

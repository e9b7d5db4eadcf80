package org.astrolabio.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import org.astrolabio.language.Languages;

/** Shows the page that one is on in another language. */
class LanguageSwitch extends Nav {

    LanguageSwitch(Words words) {
        addClassName("languages");
        setAriaLabel(words.text("shell.language"));
        Languages.ALL.forEach(language -> add(button(language, words.language())));
    }

    private NativeButton button(Locale language, Locale current) {
        String name = language.getDisplayLanguage(language);
        NativeButton button = new NativeButton(
                name.substring(0, 1).toUpperCase(language) + name.substring(1), click -> switchTo(language));
        button.getElement().setAttribute("type", "button").setAttribute("lang", language.getLanguage());
        if (language.getLanguage().equals(current.getLanguage())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private void switchTo(Locale language) {
        ReaderLanguage.choose(language);
        UI.getCurrent().getPage().reload();
    }
}

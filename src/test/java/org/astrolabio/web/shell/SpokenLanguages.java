package org.astrolabio.web.shell;

import java.time.ZoneOffset;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;

/** Prints which languages a process offers its readers: the switch of the pages, and what a browser's wish comes to. */
public final class SpokenLanguages {

    private SpokenLanguages() {}

    /** @param arguments what a browser says it accepts */
    public static void main(String[] arguments) {
        Words words = new Words(new Messages(), Languages.ALL.getFirst(), ZoneOffset.UTC);
        System.out.println(new LanguageSwitch(words).getElement().getOuterHTML());
        System.out.println("first " + Languages.ALL.getFirst());
        System.out.println("chosen " + ReaderLanguage.known(null, arguments[0]).orElse(Languages.ALL.getFirst()));
    }
}

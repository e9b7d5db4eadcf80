package org.astrolabio.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;

/** The parts of a long page, always at hand. It finds them by the headings that stand beside it and below. */
@Tag("astrolabio-contents")
@JsModule("./astrolabio-contents.ts")
@StyleSheet("context://contents.css")
public final class PageContents extends Component {

    public PageContents(Words words) {
        getElement().setProperty("label", words.text("shell.contents"));
    }
}

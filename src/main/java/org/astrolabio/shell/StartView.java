package org.astrolabio.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

/** Where a visit begins. */
@Route("")
public class StartView extends Main {

    public StartView() {
        add(new H1("Astrolabio"));
    }
}

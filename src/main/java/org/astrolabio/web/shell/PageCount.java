package org.astrolabio.web.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.astrolabio.web.guard.OpenPages;
import org.springframework.stereotype.Component;

/** Counts the pages that are open. */
@Component
class PageCount implements VaadinServiceInitListener {

    private final OpenPages pages;

    PageCount(OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> {
            if (VaadinServletRequest.getCurrent() != null) {
                OpenPages.Counted counted = pages.open(VaadinServletRequest.getCurrent());
                begun.getUI().addDetachListener(gone -> counted.end());
            }
        });
    }
}

package org.astrolabio.web.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;

/** Knows the addresses that the application has a page for. */
public final class KnownPages {

    private KnownPages() {}

    /**
     * @param path as it comes, with the slash before it
     * @param request to the same server
     */
    public static boolean have(String path, HttpServletRequest request) {
        VaadinServletContext context = new VaadinServletContext(request.getServletContext());
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context))
                .getRoute(path.replaceFirst("^/", ""))
                .isPresent();
    }
}

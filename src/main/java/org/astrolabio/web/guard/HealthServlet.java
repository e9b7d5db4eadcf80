package org.astrolabio.web.guard;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * Tells the machines that watch over this one how it is: 200 or 503 and one word, without a session. {@code live}: the process
 * answers, and to start it again would mend nothing; {@code ready}: it can read its database too.
 */
final class HealthServlet extends HttpServlet {

    private final transient BooleanSupplier ready;

    HealthServlet(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> say(true, response);
            case "/ready" -> say(ready.getAsBoolean(), response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void say(boolean up, HttpServletResponse response) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        response.getWriter().println(up ? "UP" : "DOWN");
    }
}

package org.astrolabio;

import org.astrolabio.address.Site;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.Messages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Prints the address as soon as the application answers there. */
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() instanceof WebServer server) {
            String site = "http://localhost:" + server.getPort() + contextPath(context);
            System.out.println("Astrolabio: " + site);
            if (context.getBean(DataKind.class).isInvented()) {
                System.out.println(new Messages()
                        .everyLanguage(
                                "start.demonstration",
                                Site.demonstration().outside(site).toString()));
            }
        }
    }

    private static String contextPath(WebServerApplicationContext context) {
        return context.getEnvironment().getProperty("server.servlet.context-path", "");
    }
}

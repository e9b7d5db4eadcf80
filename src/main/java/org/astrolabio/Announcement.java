package org.astrolabio;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Prints the address as soon as the application answers there. */
final class Announcement implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context) {
            System.out.println(
                    "Astrolabio: http://localhost:" + context.getWebServer().getPort());
        }
    }
}

package org.astrolabio.web.http;

import org.apache.catalina.core.StandardHost;
import org.astrolabio.language.Messages;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Lets the server answer what never reaches the application in the words of the application. */
@Component
final class ContainerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final Messages messages;

    ContainerSetup(Messages messages) {
        this.messages = messages;
    }

    /** After the server's own page has been set up, so that this one answers first. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ContainerRefusal.class.getName());
            host.getPipeline().addValve(new ContainerRefusal(messages, context.getPath()));
        });
    }
}

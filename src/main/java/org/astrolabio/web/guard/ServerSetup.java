package org.astrolabio.web.guard;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * How the server meets what comes in: a thread for each request, which costs next to nothing while it waits for a slow body,
 * so that no number of them keeps others out; who asks is known before anything else happens; cookies are the site's own.
 */
@Component
final class ServerSetup implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final TrustedProxies proxies;

    ServerSetup(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addProtocolHandlerCustomizers(handler -> handler.setExecutor(new VirtualThreadExecutor("http-")));
        factory.addEngineValves(new ForwardedValve(proxies));
        factory.addContextCustomizers(context -> context.setCookieProcessor(new SiteCookieProcessor()));
    }
}

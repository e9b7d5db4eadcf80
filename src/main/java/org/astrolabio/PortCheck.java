package org.astrolabio;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** Finds out before anything else is started whether the port is free. */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        int port = event.getEnvironment().getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            require(port);
        }
    }

    private static void require(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new PortTakenException(port, taken);
        }
    }
}

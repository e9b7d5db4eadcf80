package org.astrolabio;

/** Another program listens where the application should. */
final class PortTakenException extends RuntimeException {

    private final int port;

    PortTakenException(int port, Throwable cause) {
        super("Port " + port + " is taken", cause);
        this.port = port;
    }

    int port() {
        return port;
    }
}

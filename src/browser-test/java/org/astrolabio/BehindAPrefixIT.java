package org.astrolabio;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A proxy offers the application under a path that the application itself has not. */
class BehindAPrefixIT extends UnderAPath {

    @LocalServerPort
    private int port;

    private StrippingProxy proxy;

    @BeforeEach
    void standBefore() throws IOException {
        proxy = new StrippingProxy(PATH, port);
    }

    @AfterEach
    void goAway() {
        proxy.close();
    }

    @Override
    String site() {
        return proxy.address();
    }
}

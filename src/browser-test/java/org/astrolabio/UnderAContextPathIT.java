package org.astrolabio;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The application stands under a path by its own settings. */
@TestPropertySource(properties = "server.servlet.context-path=" + UnderAPath.PATH)
class UnderAContextPathIT extends UnderAPath {

    @LocalServerPort
    private int port;

    @Override
    String site() {
        return "http://localhost:" + port + PATH;
    }
}

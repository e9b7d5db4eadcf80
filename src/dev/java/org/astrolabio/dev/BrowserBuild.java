package org.astrolabio.dev;

import java.io.IOException;

/** Builds the browser's half, the files of {@code frontend/}, for the development mode. */
final class BrowserBuild {

    private final String node;

    /** @param node Node's program */
    BrowserBuild(String node) {
        this.node = node;
    }

    /** Whether it could be built; if not, what is wrong has been printed, and the pages are as they were. */
    boolean run() throws IOException, InterruptedException {
        return new ProcessBuilder(node, "node_modules/vite/bin/vite.js", "build", "--config", "src/dev/vite.config.mjs")
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }
}

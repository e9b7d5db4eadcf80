package org.astrolabio.address;

import java.net.URI;

/**
 * An address of this site, without the path under which the site is reached: that differs with the proxy that a reader
 * comes through, and only a request knows it.
 *
 * @param path from the root of the site, without a slash before it, with query and fragment if it has them; empty for the
 *     start page
 */
public record Address(String path) {

    private static final String SLASH = "/";

    /** @throws IllegalArgumentException if the path begins with a slash */
    public Address {
        if (path.startsWith(SLASH)) {
            throw new IllegalArgumentException("An address is told from the root of the site, without a slash");
        }
    }

    /** As a link in a page of the application, which the browser follows from the base that such a page names. */
    public String inPage() {
        return path.isEmpty() ? "." : path;
    }

    /**
     * As a link in any other answer, and as a place to redirect to.
     *
     * @param contextPath of the request: empty, or with a slash before it and none after it
     */
    public String under(String contextPath) {
        return contextPath + SLASH + path;
    }

    /**
     * As a link that is followed from anywhere.
     *
     * @param site where the site is found from outside, with a path or without
     */
    public URI outside(String site) {
        return URI.create(site.replaceFirst("/+$", "") + SLASH + path);
    }
}

package org.astrolabio.web.http;

import java.util.regex.Pattern;

/** The path under which a proxy offers this site, as it says in a header: anybody can write one. */
final class ForwardedPrefix {

    static final String HEADER = "X-Forwarded-Prefix";

    private static final Pattern PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*/?");

    private ForwardedPrefix() {}

    /** Whether it is a path of plain words, as those of proxies are, and leads to no other host. */
    static boolean isPath(String value) {
        return PATH.matcher(value).matches();
    }
}

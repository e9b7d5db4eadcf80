package org.astrolabio.web.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Lets a page run its own scripts and no others: each script element carries a number used once. No browser keeps the page,
 * so that on a shared machine nobody comes back to it after its reader has gone.
 */
final class ContentSecurity implements IndexHtmlRequestListener {

    static final String HEADER = "Content-Security-Policy";

    /**
     * The policy for a response. Vaadin makes functions of the expressions that its server sends, hence
     * {@code unsafe-eval}, and its components set style attributes, hence {@code unsafe-inline} for styles.
     *
     * @param scripts which scripts may run besides those of this server
     */
    static String policy(String scripts) {
        return "default-src 'self'; script-src 'self' " + scripts + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors 'none'";
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String nonce = Base64.getEncoder().encodeToString(bits);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        page.getVaadinResponse().setHeader(HEADER, policy("'nonce-" + nonce + "' 'unsafe-eval'"));
    }
}

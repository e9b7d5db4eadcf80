package org.astrolabio.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What lets somebody in without an account: 256 random bits, of which only the SHA-256 is stored. Its text is that of the
 * private link.
 */
public final class AccessSecret {

    private static final int BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final byte[] bits;

    private AccessSecret(byte[] bits) {
        this.bits = bits;
    }

    /** A new secret, from a source that nobody can foretell. */
    public static AccessSecret random(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new AccessSecret(bits);
    }

    /** The secret that this text stands for; empty if it cannot have come from {@link #text()}. */
    public static Optional<AccessSecret> parse(String text) {
        byte[] bits;
        try {
            bits = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        AccessSecret secret = new AccessSecret(bits);
        return bits.length == BYTES && secret.text().equals(text) ? Optional.of(secret) : Optional.empty();
    }

    /** 43 characters that need no escaping in a URL or in a cookie. */
    public String text() {
        return ENCODER.encodeToString(bits);
    }

    /** The SHA-256 of the text, the only trace of the secret in the database. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessSecret secret && MessageDigest.isEqual(bits, secret.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }

    /** Never the secret itself, so that no log can show it. */
    @Override
    public String toString() {
        return "AccessSecret[hidden]";
    }
}

package org.astrolabio.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that begin alike.
 *
 * @param bits how many of the first bits of the address they have in common
 */
record Network(InetAddress address, int bits) {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /**
     * Reads what is written as {@code 10.0.0.0/8} or {@code fe80::/10}, or a single address.
     *
     * @throws IllegalArgumentException if it is neither
     */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address =
                literal(parts[0]).orElseThrow(() -> new IllegalArgumentException("No network address: " + text));
        int longest = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException("A network address of " + longest + " bits cannot have " + text);
        }
        return new Network(address, bits);
    }

    /** The address that a text writes in numbers; never asks for a name. */
    static Optional<InetAddress> literal(String text) {
        try {
            return LITERAL.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress other) {
        return other.getAddress().length == address.getAddress().length
                && Arrays.equals(masked(other.getAddress()), masked(address.getAddress()));
    }

    private byte[] masked(byte[] all) {
        byte[] masked = new byte[all.length];
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            masked[bit / Byte.SIZE] |= (byte) (all[bit / Byte.SIZE] & mask);
        }
        return masked;
    }
}

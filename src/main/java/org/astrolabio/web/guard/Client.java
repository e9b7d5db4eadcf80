package org.astrolabio.web.guard;

import jakarta.servlet.ServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Who a request comes from, as far as its address tells: one address of IPv4, or the 64 bits of IPv6 that one connection is
 * given as a whole.
 */
record Client(String network) {

    private static final String ATTRIBUTE = Client.class.getName();
    private static final int OF_ONE_CONNECTION = 8;

    static Client at(InetAddress address) {
        byte[] bytes = address.getAddress();
        return new Client(HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, OF_ONE_CONNECTION))));
    }

    /** Empty if the request comes from a trusted proxy that does not say whom it stands for, or from this machine. */
    public static Optional<Client> of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Client client ? Optional.of(client) : Optional.empty();
    }

    void remember(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Never the address itself, so that no log can show it. */
    @Override
    public String toString() {
        return "Client[hidden]";
    }
}

package org.astrolabio.web.guard;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The proxies that may say whom they stand for and how the site is reached: those of this machine and of private networks. */
@Component
class TrustedProxies {

    private final List<Network> networks;

    TrustedProxies(@Value("${astrolabio.trusted-proxies}") List<String> networks) {
        this.networks = networks.stream().map(Network::parse).toList();
    }

    boolean trust(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /**
     * Who stands behind the proxies.
     *
     * @param peer that the request came from
     * @param forwarded the addresses that proxies noted, the nearest last; whoever is not trusted can have written all before
     *     its own
     * @return empty if all are proxies
     */
    Optional<Client> client(InetAddress peer, List<String> forwarded) {
        Optional<InetAddress> next = Optional.of(peer);
        for (int i = forwarded.size() - 1; i >= 0 && next.filter(this::trust).isPresent(); i--) {
            next = Network.literal(forwarded.get(i));
        }
        return next.filter(address -> !trust(address)).map(Client::at);
    }
}

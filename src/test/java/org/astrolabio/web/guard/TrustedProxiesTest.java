package org.astrolabio.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies =
            new TrustedProxies(List.of("127.0.0.0/8", "::1", "172.16.0.0/12", "fe80::/10"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "nobody",
            value = {
                "127.0.0.1, '', nobody",
                "172.31.0.1, '', nobody",
                "172.32.0.1, '', 172.32.0.1",
                "127.0.0.1, 203.0.113.7, 203.0.113.7",
                "127.0.0.1, '198.51.100.1 203.0.113.7', 203.0.113.7",
                "127.0.0.1, '203.0.113.7 172.16.0.2', 203.0.113.7",
                "203.0.113.9, 198.51.100.1, 203.0.113.9",
                "127.0.0.1, 'name.example', nobody",
                "::1, '2001:db8:1:2:3:4:5:6', 2001:db8:1:2::",
            })
    void theClientIsTheNearestThatNoProxyIsTrustedToBe(String peer, String forwarded, String client) {
        assertThat(proxies.client(
                        Network.literal(peer).orElseThrow(),
                        Arrays.stream(forwarded.split(" "))
                                .filter(each -> !each.isEmpty())
                                .toList()))
                .isEqualTo(Stream.ofNullable(client)
                        .map(text -> Client.at(Network.literal(text).orElseThrow()))
                        .findFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example/8", "10.0.0.0/x", ""})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noLogShowsAnAddress() {
        assertThat(Client.at(Network.literal("203.0.113.7").orElseThrow()).toString())
                .doesNotContain("203", "cb00");
    }
}

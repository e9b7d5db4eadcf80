package org.astrolabio.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.language.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this site and answers for it, as far as it is said. */
@Component
final class Operator {

    private final Messages messages;
    private final String name;
    private final String taxNumber;
    private final String address;
    private final String mail;

    Operator(
            Messages messages,
            @Value("${astrolabio.operator.name:}") String name,
            @Value("${astrolabio.operator.tax-number:}") String taxNumber,
            @Value("${astrolabio.operator.address:}") String address,
            @Value("${astrolabio.operator.mail:}") String mail) {
        this.messages = messages;
        this.name = name.strip();
        this.taxNumber = taxNumber.strip();
        this.address = address.strip();
        this.mail = mail.strip();
    }

    /** Name, tax number and address; that nobody has said so where there is no name. */
    String identity(Locale language) {
        return name.isEmpty()
                ? messages.text(language, "notice.operator-unknown")
                : Stream.of(
                                said(language, "notice.operator", name),
                                said(language, "notice.operator-tax-number", taxNumber),
                                said(language, "notice.operator-address", address))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
    }

    /** Where to write to; that there is no such place where there is none. */
    String contact(Locale language) {
        return said(language, "notice.contact", mail)
                .orElseGet(() -> messages.text(language, "notice.contact-unknown"));
    }

    private Optional<String> said(Locale language, String key, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(messages.text(language, key, what));
    }
}

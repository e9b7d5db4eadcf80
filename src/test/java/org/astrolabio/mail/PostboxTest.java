package org.astrolabio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.astrolabio.datakind.DataKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostboxTest {

    private static final MailSettings COMPLETE = new MailSettings("a@example.org", "https://example.org");
    private static final MailSettings NONE = new MailSettings("", "");

    @Test
    void isOpenWhereThereIsAServer() {
        assertThat(new Postbox(server(), COMPLETE, DataKind.REAL).isOpen()).isTrue();
    }

    @Test
    void isClosedWithoutAServerWhateverElseIsMissing() {
        assertThat(new Postbox(noServer(), NONE, DataKind.REAL).isOpen()).isFalse();
    }

    @Test
    void isClosedInADemonstration() {
        assertThat(new Postbox(server(), COMPLETE, DataKind.DEMONSTRATION).isOpen())
                .isFalse();
    }

    @Test
    void aServerNeedsASenderAndAnAddressForTheLinks() {
        ObjectProvider<JavaMailSender> server = server();

        assertThatThrownBy(() -> new Postbox(server, NONE, DataKind.REAL)).isInstanceOf(IncompleteMailSettings.class);
    }

    private static ObjectProvider<JavaMailSender> server() {
        return new StaticListableBeanFactory(Map.of("sender", new JavaMailSenderImpl()))
                .getBeanProvider(JavaMailSender.class);
    }

    private static ObjectProvider<JavaMailSender> noServer() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }
}

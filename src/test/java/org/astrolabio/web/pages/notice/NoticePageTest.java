package org.astrolabio.web.pages.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.astrolabio.address.Site;
import org.astrolabio.notice.Notice;
import org.astrolabio.notice.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the site says of itself, as somebody reads it who has begun nothing. */
@SpringBootTest(
        properties = {"astrolabio.operator.name=Cámara de Jaén", "astrolabio.operator.mail=hola@camara.example"})
class NoticePageTest extends SpringBrowserlessTest {

    @Autowired
    private Notices notices;

    @ParameterizedTest
    @EnumSource(Notice.class)
    void eachIsReachedFromTheFooterOfAnyPage(Notice notice) {
        UI.getCurrent().setLocale(Locale.of("es"));
        String address = Site.notice(notice.code()).inPage();

        UI.getCurrent().navigate("");
        Footer footer = find(Footer.class).single();
        assertThat(find(Anchor.class, footer).all()).extracting(Anchor::getHref).contains(address);
        navigate(address, NoticeView.class);

        assertThat(find(H1.class).single().getText())
                .isEqualTo(notices.text(notice, Locale.of("es")).title());
        assertThat(((NoticeView) getCurrentView()).getPageTitle()).contains("Astrolabio");
    }

    @Test
    void addressesAreLinks() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(Site.notice("privacy").inPage(), NoticeView.class);

        assertThat(find(Anchor.class, (Component) getCurrentView()).all())
                .extracting(Anchor::getHref)
                .containsExactly("mailto:hola@camara.example", "https://www.aepd.es");
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Run by Cámara de Jaén.")
                .doesNotContain("<", ">", "{");
    }

    @Test
    void thereAreNoOthers() {
        UI.getCurrent().navigate(Site.notice("imprint").inPage());

        assertThat(getCurrentView()).isNotInstanceOf(NoticeView.class);
    }
}

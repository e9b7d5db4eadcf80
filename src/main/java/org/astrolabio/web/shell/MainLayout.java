package org.astrolabio.web.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.address.Site;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.Messages;
import org.astrolabio.notice.Notice;

/** Header, content and footer of every page. */
@Layout
@JsModule("./astrolabio-page.ts")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Set<NavigationTrigger> MOVES = EnumSet.of(
            NavigationTrigger.UI_NAVIGATE,
            NavigationTrigger.ROUTER_LINK,
            NavigationTrigger.HISTORY,
            NavigationTrigger.CLIENT_SIDE);

    private final Main content = new Main();
    private final Div alert = new Div();

    MainLayout(Messages messages, SessionEnd sessionEnd, DataKind dataKind) {
        Words words = Words.of(messages);
        addClassName("page");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        alert.addClassName("alert");
        alert.getElement().setAttribute("role", "alert");
        add(skipLink(words));
        if (dataKind.isInvented()) {
            add(demonstration(words));
        }
        add(header(words), alert, new Kept(words), content, footer(words), sessionEnd.warning(words));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        alert.removeAll();
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (MOVES.contains(event.getLocationChangeEvent().getTrigger())) {
            UI.getCurrent().getPage().executeJs("window.astrolabio.arrive()");
        }
    }

    /** Says at the top of the page, and aloud, what went wrong. */
    public void alert(String text) {
        alert.setText(text);
    }

    /** The layout of the page, if the page has come so far as to have one. */
    public static Optional<MainLayout> of(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst();
    }

    private static Anchor skipLink(Words words) {
        Anchor link = new Anchor("#content", words.text("shell.skip"));
        link.addClassName("skip");
        link.getElement().setAttribute("data-target", "content").setAttribute("router-ignore", true);
        return link;
    }

    private static Header header(Words words) {
        Anchor name = new Anchor(Site.start().inPage(), "Astrolabio");
        name.addClassName("brand");
        Header header = new Header(name, new LanguageSwitch(words));
        header.addClassName("top");
        return header;
    }

    private static Aside demonstration(Words words) {
        Span what = new Span(words.text("shell.demonstration"));
        Aside banner = new Aside(what, new Span(words.text("shell.demonstration-text")));
        banner.addClassName("demonstration");
        return banner;
    }

    private static Footer footer(Words words) {
        Nav notices = new Nav();
        notices.setAriaLabel(words.text("shell.notices"));
        for (Notice notice : Notice.values()) {
            notices.add(new Anchor(Site.notice(notice.code()).inPage(), words.text("notice.name-" + notice.code())));
        }
        Footer footer = new Footer(new Span(words.text("shell.footer")), notices);
        footer.addClassName("bottom");
        return footer;
    }
}

package org.astrolabio.web.pages.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrolabio.address.Pages;
import org.astrolabio.address.Parameter;
import org.astrolabio.language.Messages;
import org.astrolabio.notice.Notice;
import org.astrolabio.notice.NoticeText;
import org.astrolabio.notice.NoticeText.Block;
import org.astrolabio.notice.Notices;
import org.astrolabio.web.shell.MainLayout;
import org.astrolabio.web.shell.Words;

/** What the site says of itself, open to everybody. */
@Route(value = Pages.NOTICE, layout = MainLayout.class)
public class NoticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern ADDRESS = Pattern.compile("<(https://[^<>\\s]+|[^<>\\s]+@[^<>\\s]+)>");

    private final Notices notices;
    private final Words words;
    private String title = "";

    NoticeView(Notices notices, Messages messages) {
        this.notices = notices;
        this.words = Words.of(messages);
        addClassNames("narrow", "notice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Notice notice = event.getRouteParameters()
                .get(Parameter.NOTICE)
                .flatMap(Notice::called)
                .orElseThrow(NotFoundException::new);
        NoticeText text = notices.text(notice, words.language());
        title = words.title(text.title());
        removeAll();
        add(new H1(text.title()));
        text.blocks().stream().map(NoticeView::block).forEach(this::add);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Component block(Block block) {
        return switch (block) {
            case Block.Heading(var heading) -> new H2(heading);
            case Block.Paragraph(var paragraph) -> new Paragraph(linked(paragraph));
            case Block.Items(var items) ->
                new UnorderedList(
                        items.stream().map(item -> new ListItem(linked(item))).toArray(ListItem[]::new));
        };
    }

    /** Words in which addresses are links. */
    private static Component[] linked(String text) {
        List<Component> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int end = 0;
        while (address.find()) {
            parts.add(new Text(text.substring(end, address.start())));
            parts.add(link(address.group(1)));
            end = address.end();
        }
        parts.add(new Text(text.substring(end)));
        return parts.toArray(Component[]::new);
    }

    private static Anchor link(String address) {
        return new Anchor(address.contains("://") ? address : "mailto:" + address, address);
    }
}

package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table whose first column names the rows. Numbers stand to the right. */
@Tag("table")
class DataTable extends HtmlContainer {

    private final String caption;
    private final Element body = new Element("tbody");

    DataTable(String caption, List<String> columns) {
        this.caption = caption;
        addClassName("data-table");
        Element head = new Element("tr");
        columns.forEach(column -> head.appendChild(cell("th", column).setAttribute("scope", "col")));
        Element title = cell("caption", caption);
        title.getClassList().add("visually-hidden");
        getElement().appendChild(title, new Element("thead").appendChild(head), body);
    }

    final void row(String name, String... values) {
        row(new Span(name), values);
    }

    final void row(Component name, String... values) {
        Element row = new Element("tr");
        row.appendChild(new Element("th").setAttribute("scope", "row").appendChild(name.getElement()));
        for (String value : values) {
            Element cell = cell("td", value);
            if (isNumber(value)) {
                cell.getClassList().add("number");
            }
            row.appendChild(cell);
        }
        body.appendChild(row);
    }

    /** The table in a box that scrolls, also by keyboard, where it is too wide. */
    final Div scrolling() {
        Div box = new Div(this);
        box.addClassName("scrolling");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return box;
    }

    private static boolean isNumber(String value) {
        return value.chars().anyMatch(Character::isDigit) && value.length() <= 4;
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}

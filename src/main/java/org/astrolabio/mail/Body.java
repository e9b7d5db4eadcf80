package org.astrolabio.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The same words as plain text and as a simple page. */
record Body(Mail mail) {

    String plain() {
        return Stream.of(
                        mail.before().stream(),
                        Stream.of(plain(mail.action())),
                        mail.after().stream(),
                        Stream.of("-- \n" + plain(mail.unsubscribe())))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html() {
        return String.format(
                Locale.ROOT,
                """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:17px/1.5 system-ui,sans-serif">
                <div style="max-width:34em;margin:0 auto">
                %s
                <p style="margin:28px 0"><a href="%s" style="background:#17365a;border-radius:8px;color:#ffffff;\
                display:inline-block;font-weight:600;padding:12px 24px;text-decoration:none">%s</a></p>
                %s
                <p style="border-top:1px solid #8a939d;font-size:14px;margin-top:32px;padding-top:12px">\
                <a href="%s" style="color:inherit">%s</a></p>
                </div>
                </body>
                </html>
                """,
                mail.language().getLanguage(),
                escaped(mail.subject()),
                paragraphs(mail.before()),
                mail.action().target(),
                escaped(mail.action().words()),
                paragraphs(mail.after()),
                mail.unsubscribe().target(),
                escaped(mail.unsubscribe().words()));
    }

    private static String plain(Mail.Link link) {
        return link.words() + ":\n" + link.target();
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + escaped(text) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

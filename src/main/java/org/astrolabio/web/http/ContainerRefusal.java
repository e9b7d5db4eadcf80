package org.astrolabio.web.http;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.astrolabio.address.Site;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.Failure;
import org.astrolabio.web.shell.ReaderLanguage;
import org.astrolabio.web.shell.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers to a request that is too broken to reach the application, or whose answer failed a second time.
 * Where the request could not be read so far as to tell the reader's language, it says so in every language.
 */
final class ContainerRefusal extends ErrorReportValve {

    private final Messages messages;
    private final String contextPath;

    ContainerRefusal(Messages messages, String contextPath) {
        this.messages = messages;
        this.contextPath = contextPath;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean isOpen = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isOpen);
        if (isOpen.get()) {
            write(page(response.getStatus(), request, thrown), request, response);
        }
    }

    private String page(int status, Request request, @Nullable Throwable thrown) {
        Refusal refusal = Refusal.of(status);
        String reference = thrown == null || status < 500
                ? Failure.refused(status)
                : Failure.log(thrown).reference();
        List<PlainPage> pages = languages(request).stream()
                .map(language -> refusal.page(
                        messages,
                        language,
                        reference,
                        new PlainPage.Way(Site.start(), messages.text(language, "shell.to-start"))))
                .toList();
        return PlainPage.html(pages, outside(request));
    }

    private static void write(String page, Request request, Response response) {
        try {
            response.setContentType(PlainPage.MEDIA_TYPE.toString());
            response.setHeader("Cache-Control", "no-store");
            SecurityHeaders.set(response, request.isSecure());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page);
                response.finishResponse();
            }
        } catch (IOException gone) {
            // There is nobody left to read it.
        }
    }

    private static List<Locale> languages(Request request) {
        return ReaderLanguage.known(request.getCookies(), request.getHeader("Accept-Language"))
                .map(List::of)
                .orElse(Languages.ALL);
    }

    private String outside(Request request) {
        return Optional.ofNullable(request.getHeader(ForwardedPrefix.HEADER))
                .filter(ForwardedPrefix::isPath)
                .map(prefix -> prefix.replaceFirst("/$", ""))
                .orElse(contextPath);
    }
}

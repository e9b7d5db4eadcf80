package org.astrolabio.web.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.astrolabio.address.ServerPath;
import org.astrolabio.web.http.KindOfRequest;
import org.astrolabio.web.http.Refusal;
import org.astrolabio.web.http.Refusals;
import org.astrolabio.web.shell.KnownPages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 404 where neither an endpoint nor a file nor a page is. Vaadin gets what nobody else has answered, by forwarding,
 * and would begin a session first and find out afterwards that it has nothing to show there.
 */
@Configuration(proxyBeanMethods = false)
class UnknownAddressSetup {

    private static final String VAADIN = "springServlet";
    private static final List<String> FILES = List.of("META-INF/VAADIN/webapp", "META-INF/resources");

    @Bean
    FilterRegistrationBean<UnknownAddressFilter> unknownAddressFilter(Refusals refusals) {
        FilterRegistrationBean<UnknownAddressFilter> registration =
                new FilterRegistrationBean<>(new UnknownAddressFilter(refusals));
        registration.setServletNames(List.of(VAADIN));
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.FORWARD));
        return registration;
    }

    static final class UnknownAddressFilter extends OncePerRequestFilter {

        private final Refusals refusals;

        private UnknownAddressFilter(Refusals refusals) {
            this.refusals = refusals;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (KindOfRequest.of(request).isPresent() || isKnown(request)) {
                chain.doFilter(request, response);
            } else {
                refusals.send(Refusal.NO_PAGE, request, response);
            }
        }

        /** What belongs to a page that is open needs the session of that page, unless it is a file. */
        private static boolean isKnown(HttpServletRequest request) {
            String path = request.getServletPath();
            boolean ofPage = path.startsWith(ServerPath.OF_PAGES)
                    ? request.getSession(false) != null
                    : KnownPages.have(path, request);
            return ofPage || isFile(path);
        }

        private static boolean isFile(String path) {
            return FILES.stream()
                    .anyMatch(
                            folder -> UnknownAddressSetup.class.getClassLoader().getResource(folder + path) != null);
        }
    }
}

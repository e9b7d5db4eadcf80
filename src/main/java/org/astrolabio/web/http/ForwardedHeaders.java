package org.astrolabio.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** Sees the site as a proxy in front of it says that it is seen from outside: scheme, host, and the path it is under. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "server.forward-headers-strategy", havingValue = "framework")
class ForwardedHeaders {

    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter() {
        FilterRegistrationBean<ForwardedHeaderFilter> registration = new FilterRegistrationBean<>(new Filter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /**
     * Overlooks a prefix that is no path, which would otherwise lead to another host or end in an error. Headers that could not
     * be understood are not read again for the page that says so.
     */
    private static final class Filter extends ForwardedHeaderFilter {

        private static final String UNDERSTOOD = Filter.class.getName();

        Filter() {
            setRelativeRedirects(true);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean isAboutThem =
                    request.getDispatcherType() == DispatcherType.ERROR && request.getAttribute(UNDERSTOOD) == null;
            if (isAboutThem) {
                chain.doFilter(request, response);
                return;
            }
            boolean honest = Collections.list(request.getHeaders(ForwardedPrefix.HEADER)).stream()
                    .allMatch(ForwardedPrefix::isPath);
            super.doFilterInternal(honest ? request : new WithoutPrefix(request), response, (understood, answer) -> {
                understood.setAttribute(UNDERSTOOD, true);
                chain.doFilter(understood, answer);
            });
        }
    }

    private static final class WithoutPrefix extends HttpServletRequestWrapper {

        WithoutPrefix(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isPrefix(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isPrefix(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                    .filter(name -> !isPrefix(name))
                    .toList());
        }

        private static boolean isPrefix(String name) {
            return name.equalsIgnoreCase(ForwardedPrefix.HEADER);
        }
    }
}

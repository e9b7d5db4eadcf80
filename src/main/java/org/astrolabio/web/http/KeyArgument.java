package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives an endpoint the key that the browser has to the assessment of the address. Whether it opens anything is for the use
 * case to say.
 */
final class KeyArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(AccessKey.class);
    }

    /**
     * @throws AssessmentNotFound if the browser has none
     * @throws ServletRequestBindingException if the address names no assessment
     */
    @Override
    public AccessKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ServletRequestBindingException {
        HttpServletRequest servletRequest = Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow();
        UUID assessment = assessment(servletRequest)
                .orElseThrow(() -> new ServletRequestBindingException("The address names no assessment"));
        return AccessCookie.read(assessment, servletRequest.getCookies()).orElseThrow(AssessmentNotFound::new);
    }

    /** The assessment that the address of a request names, if it names one. */
    static Optional<UUID> assessment(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(Parameter.ASSESSMENT) instanceof String text
                ? id(text)
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

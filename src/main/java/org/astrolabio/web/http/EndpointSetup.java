package org.astrolabio.web.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every endpoint can ask for in its parameters, besides what Spring gives by itself. */
@Configuration(proxyBeanMethods = false)
class EndpointSetup implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new KeyArgument());
    }
}

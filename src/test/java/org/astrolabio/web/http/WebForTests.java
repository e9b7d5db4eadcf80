package org.astrolabio.web.http;

import org.astrolabio.language.Messages;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Endpoints as they stand in the application, with what all of them share, without the rest of it. */
final class WebForTests {

    private WebForTests() {}

    static MockMvc of(Object endpoint) {
        RequestLanguage language = new RequestLanguage();
        return MockMvcBuilders.standaloneSetup(endpoint)
                .setCustomArgumentResolvers(new KeyArgument())
                .setLocaleResolver(language)
                .setControllerAdvice(new RefusalAdvice(new Refusals(new Messages(), language)))
                .build();
    }
}

package org.astrolabio.web.guard;

import org.astrolabio.database.DatabaseHealth;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the machines that watch over this one ask. */
@Configuration(proxyBeanMethods = false)
class HealthSetup {

    static final String PATH = "/health";

    @Bean
    ServletRegistrationBean<HealthServlet> health(DatabaseHealth database) {
        return new ServletRegistrationBean<>(new HealthServlet(database::answers), PATH + "/*");
    }
}

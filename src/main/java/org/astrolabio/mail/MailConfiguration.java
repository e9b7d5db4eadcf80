package org.astrolabio.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** What runs by itself once there is a mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MailConfiguration.class);

    /** A mail server that is away is told in a line; the outbox tries again. */
    @Bean
    AsyncConfigurer asyncFailures(@Qualifier("applicationTaskExecutor") ObjectProvider<AsyncTaskExecutor> executor) {
        return new AsyncConfigurer() {
            @Override
            public AsyncTaskExecutor getAsyncExecutor() {
                return executor.getObject();
            }

            @Override
            public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
                return (thrown, method, arguments) -> {
                    if (thrown instanceof MailNotSent || thrown instanceof MailBeingSent) {
                        LOG.warn("A mail could not be sent and stays in the outbox: {}", thrown.getMessage());
                    } else {
                        LOG.error("{} failed", method.getDeclaringClass().getSimpleName(), thrown);
                    }
                };
            }
        };
    }
}

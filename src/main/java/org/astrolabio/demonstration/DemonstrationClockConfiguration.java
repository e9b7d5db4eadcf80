package org.astrolabio.demonstration;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of a demonstration, whose history has to be made up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("astrolabio.demonstration")
class DemonstrationClockConfiguration {

    @Bean
    @Primary
    TravellingClock travellingClock(@Qualifier("clock") Clock clock) {
        return new TravellingClock(clock);
    }
}

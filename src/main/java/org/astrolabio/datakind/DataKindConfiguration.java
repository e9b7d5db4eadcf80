package org.astrolabio.datakind;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What kind of data this start of the application was asked for. */
@Configuration(proxyBeanMethods = false)
class DataKindConfiguration {

    @Bean
    DataKind dataKind(@Value("${astrolabio.demonstration:false}") boolean demonstration) {
        return demonstration ? DataKind.DEMONSTRATION : DataKind.REAL;
    }
}

package org.astrolabio.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections of their own for migrations, which may take longer than a request may wait for the database. */
@Configuration(proxyBeanMethods = false)
class MigrationConnections {

    @Bean
    FlywayConnectionDetails migrationConnectionDetails(JdbcConnectionDetails database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.getJdbcUrl();
            }

            @Override
            public @Nullable String getUsername() {
                return database.getUsername();
            }

            @Override
            public @Nullable String getPassword() {
                return database.getPassword();
            }
        };
    }
}

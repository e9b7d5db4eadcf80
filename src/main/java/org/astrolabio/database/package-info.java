/** Gives the application its database: the embedded MariaDB unless another is configured, and what jOOQ and Flyway need. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN) // repositories everywhere use the generated schema
package org.astrolabio.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Gives the application its database: the embedded MariaDB unless another is configured, and what jOOQ and Flyway need. */
@NullMarked
package org.astrolabio.database;

import org.jspecify.annotations.NullMarked;

/** A MariaDB server of the application's own: unpacked from the class path, run as a child process over a data folder. */
@NullMarked
package org.astrolabio.database.embedded;

import org.jspecify.annotations.NullMarked;

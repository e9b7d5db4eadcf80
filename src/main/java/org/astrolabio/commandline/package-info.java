/** The commands that need neither a server nor a database. */
@NullMarked
package org.astrolabio.commandline;

import org.jspecify.annotations.NullMarked;

/** The commands that need no server. */
@NullMarked
package org.astrolabio.commandline;

import org.jspecify.annotations.NullMarked;

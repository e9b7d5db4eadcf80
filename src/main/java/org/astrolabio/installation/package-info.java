/** Where the files of an installation are, and what it is set to before anything else is read. */
@NullMarked
package org.astrolabio.installation;

import org.jspecify.annotations.NullMarked;

/** Stands before every request: who asks, from which site, and whether there is room. */
@NullMarked
package org.astrolabio.web.guard;

import org.jspecify.annotations.NullMarked;

/** The plan of a company as it stands: opened, set, tracked, and carried over into the next diagnosis. */
@NullMarked
package org.astrolabio.plan;

import org.jspecify.annotations.NullMarked;

/** Starts work by the clock, on every node, and says in words what it means when some of it fails. */
@NullMarked
package org.astrolabio.schedule;

import org.jspecify.annotations.NullMarked;

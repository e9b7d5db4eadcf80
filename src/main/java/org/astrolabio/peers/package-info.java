/** Compares a company with others of its sector and size, from snapshots that tell nothing of any single one of them. */
@NullMarked
package org.astrolabio.peers;

import org.jspecify.annotations.NullMarked;

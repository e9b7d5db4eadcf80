/** Looks up what is known of the world's countries. */
@NullMarked
package org.astrolabio.markets;

import org.jspecify.annotations.NullMarked;

/** Invents plausible companies with all their answers, the same ones for the same seed. */
@NullMarked
package org.astrolabio.demonstration;

import org.jspecify.annotations.NullMarked;

/** Invents plausible companies with all their answers, the same ones for the same seed. */
@NullMarked
package org.astrolabio.population;

import org.jspecify.annotations.NullMarked;

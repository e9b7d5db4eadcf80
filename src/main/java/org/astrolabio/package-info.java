/** Astrolabio: tells a company how ready it is to sell online abroad and what to do next. */
@NullMarked
package org.astrolabio;

import org.jspecify.annotations.NullMarked;

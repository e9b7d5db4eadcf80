/** Measures what the product promises about its speed and size. */
@NullMarked
package org.astrolabio.figures;

import org.jspecify.annotations.NullMarked;

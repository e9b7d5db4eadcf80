/** The development mode, {@code ./run --dev}: what is changed is compiled and on the page within seconds. Never in the product. */
@NullMarked
package org.astrolabio.dev;

import org.jspecify.annotations.NullMarked;

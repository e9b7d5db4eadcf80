/** Gives a diagnosis and its plan as files to whoever may have them. */
@NullMarked
package org.astrolabio.delivery;

import org.jspecify.annotations.NullMarked;

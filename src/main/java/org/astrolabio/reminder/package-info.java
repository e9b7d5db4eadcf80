/** Reminds whoever asked for it, by one mail, that a year has passed since the diagnosis. */
@NullMarked
package org.astrolabio.reminder;

import org.jspecify.annotations.NullMarked;

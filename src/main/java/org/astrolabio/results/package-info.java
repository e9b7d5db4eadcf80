/** Shows a stored diagnosis to whoever may see it: on screen and as a report to download. */
@NullMarked
package org.astrolabio.results;

import org.jspecify.annotations.NullMarked;

/** The page of a diagnosis. */
@NullMarked
package org.astrolabio.results.ui;

import org.jspecify.annotations.NullMarked;

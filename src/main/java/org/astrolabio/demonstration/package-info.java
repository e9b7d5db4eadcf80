/** Tells invented data from real data, everywhere that data is shown. */
@NullMarked
package org.astrolabio.demonstration;

import org.jspecify.annotations.NullMarked;

/** Tells invented data from real data, everywhere that data is shown. */
@NullMarked
package org.astrolabio.datakind;

import org.jspecify.annotations.NullMarked;

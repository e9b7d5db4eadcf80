/** All diagnoses of a company, one after the other. */
@NullMarked
package org.astrolabio.history;

import org.jspecify.annotations.NullMarked;

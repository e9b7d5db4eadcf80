/** The diagnosis of a company at one moment, the immutable whole, and what moved between two of them. */
@NullMarked
package org.astrolabio.core.diagnosis;

import org.jspecify.annotations.NullMarked;

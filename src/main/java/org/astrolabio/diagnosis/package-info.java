/** The diagnosis of a company at one moment: the immutable whole that the screen, the PDF and the files show. */
@NullMarked
package org.astrolabio.diagnosis;

import org.jspecify.annotations.NullMarked;

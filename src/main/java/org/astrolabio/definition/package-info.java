/** Reads and checks the files that people write: the questionnaire's folder and answer sheets. */
@NullMarked
package org.astrolabio.definition;

import org.jspecify.annotations.NullMarked;

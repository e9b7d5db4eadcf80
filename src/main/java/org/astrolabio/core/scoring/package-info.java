/** Turns a questionnaire and its answers into exact scores, levels and gates. */
@NullMarked
package org.astrolabio.core.scoring;

import org.jspecify.annotations.NullMarked;

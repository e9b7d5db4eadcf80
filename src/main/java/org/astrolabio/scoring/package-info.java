/** Turns a questionnaire and its answers into exact scores, levels and gates. */
@NullMarked
package org.astrolabio.scoring;

import org.jspecify.annotations.NullMarked;

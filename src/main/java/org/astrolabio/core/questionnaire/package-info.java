/** The questionnaire and the answers given to it: what is asked, what applies, and what may be answered. */
@NullMarked
package org.astrolabio.core.questionnaire;

import org.jspecify.annotations.NullMarked;

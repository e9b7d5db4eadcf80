/** The pages of the questionnaire: start, sections, steps, the company, check and finish. */
@NullMarked
package org.astrolabio.assessment.ui;

import org.jspecify.annotations.NullMarked;

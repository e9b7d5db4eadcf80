/** A company's run through one version of the questionnaire: start, come back, answer, describe the company, finish. */
@NullMarked
package org.astrolabio.assessment;

import org.jspecify.annotations.NullMarked;

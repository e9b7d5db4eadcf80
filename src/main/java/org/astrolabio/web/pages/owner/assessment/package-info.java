/** The pages on which an owner answers, checks and finishes. */
@NullMarked
package org.astrolabio.web.pages.owner.assessment;

import org.jspecify.annotations.NullMarked;

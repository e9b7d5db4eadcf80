/** The pages of a diagnosis: results, plan, comparison, history. */
@NullMarked
package org.astrolabio.web.pages.owner.results;

import org.jspecify.annotations.NullMarked;

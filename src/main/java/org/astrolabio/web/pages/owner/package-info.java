/** The pages of a company's owner. */
@NullMarked
package org.astrolabio.web.pages.owner;

import org.jspecify.annotations.NullMarked;

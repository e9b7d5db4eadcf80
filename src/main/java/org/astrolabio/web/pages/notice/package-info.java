/** The pages on which the site says who is behind it and what it does with the data. */
@NullMarked
package org.astrolabio.web.pages.notice;

import org.jspecify.annotations.NullMarked;

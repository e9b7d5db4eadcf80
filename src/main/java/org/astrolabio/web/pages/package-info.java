/** The pages, a room for each kind of person. */
@NullMarked
package org.astrolabio.web.pages;

import org.jspecify.annotations.NullMarked;

/** The addresses of the site: where each page, file and link is, made in one place and whole under any path. */
@NullMarked
package org.astrolabio.address;

import org.jspecify.annotations.NullMarked;

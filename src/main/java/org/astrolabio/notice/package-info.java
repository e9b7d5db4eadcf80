/** What a site says of itself: who is behind it, what happens with the data, and for whom it is made. */
@NullMarked
package org.astrolabio.notice;

import org.jspecify.annotations.NullMarked;

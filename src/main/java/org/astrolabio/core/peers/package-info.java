/** Compares scores with those of other companies, telling nothing of any single one of them. */
@NullMarked
package org.astrolabio.core.peers;

import org.jspecify.annotations.NullMarked;

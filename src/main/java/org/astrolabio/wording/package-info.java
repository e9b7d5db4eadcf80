/** Says facts in the reader's language, the same on every page and in every file. */
@NullMarked
package org.astrolabio.wording;

import org.jspecify.annotations.NullMarked;

/** Writes answers down as JSON, for the database and for documents. */
@NullMarked
package org.astrolabio.answer;

import org.jspecify.annotations.NullMarked;

/** Words in the reader's language: messages, names of countries and regions. */
@NullMarked
package org.astrolabio.language;

import org.jspecify.annotations.NullMarked;

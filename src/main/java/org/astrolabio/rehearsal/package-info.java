/** Does once for nobody what owners come for, so that the first of them does not wait for a program that is still cold. */
@NullMarked
package org.astrolabio.rehearsal;

import org.jspecify.annotations.NullMarked;

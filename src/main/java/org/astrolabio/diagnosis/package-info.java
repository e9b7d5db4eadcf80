/** Stores diagnoses, and makes the plan that follows from one. */
@NullMarked
package org.astrolabio.diagnosis;

import org.jspecify.annotations.NullMarked;

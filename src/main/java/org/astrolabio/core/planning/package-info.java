/** The improvement plan: which actions, in which order, within the hours that the team has. */
@NullMarked
package org.astrolabio.core.planning;

import org.jspecify.annotations.NullMarked;

/** Lets companies be compared with others: consent, submissions, and snapshots that are rebuilt every night. */
@NullMarked
package org.astrolabio.comparison;

import org.jspecify.annotations.NullMarked;

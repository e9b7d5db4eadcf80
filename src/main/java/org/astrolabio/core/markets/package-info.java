/** What a market asks of a company: languages, hours, currency, customs. */
@NullMarked
package org.astrolabio.core.markets;

import org.jspecify.annotations.NullMarked;

/** What is known about the countries that a company wants to sell to: languages, hours, currency, customs. */
@NullMarked
package org.astrolabio.markets;

import org.jspecify.annotations.NullMarked;

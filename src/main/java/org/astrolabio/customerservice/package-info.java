/** The diagnosis of customer service: seven criteria, five levels, and the KPIs that measure them. */
@NullMarked
package org.astrolabio.customerservice;

import org.jspecify.annotations.NullMarked;

/** The diagnosis of customer service: seven criteria, five levels, and the KPIs that measure them. */
@NullMarked
package org.astrolabio.core.service;

import org.jspecify.annotations.NullMarked;

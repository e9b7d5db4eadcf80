/** Lays text, tables and figures out on tagged pages that conform to PDF/A-2a and PDF/UA-1; knows nothing of diagnoses. */
@NullMarked
package org.astrolabio.report.tagged;

import org.jspecify.annotations.NullMarked;

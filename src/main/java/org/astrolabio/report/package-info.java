/** Writes a diagnosis as a PDF that can be read by itself, archived (PDF/A-2a) and heard (PDF/UA-1). */
@NullMarked
package org.astrolabio.report;

import org.jspecify.annotations.NullMarked;

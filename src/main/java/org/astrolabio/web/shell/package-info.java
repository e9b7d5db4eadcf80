/** What every page stands in: layout, language, theme, error pages and the security headers. */
@NullMarked
package org.astrolabio.web.shell;

import org.jspecify.annotations.NullMarked;

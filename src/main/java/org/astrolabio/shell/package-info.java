/** What surrounds every page: layout, navigation, error pages, language, theme. */
@NullMarked
package org.astrolabio.shell;

import org.jspecify.annotations.NullMarked;

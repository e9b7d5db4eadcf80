/** Answers to requests that are no page: files, links that are followed, forms that are sent. */
@NullMarked
package org.astrolabio.web.http;

import org.jspecify.annotations.NullMarked;

/** What people and programs see of Astrolabio: pages, files and addresses. */
@NullMarked
package org.astrolabio.web;

import org.jspecify.annotations.NullMarked;

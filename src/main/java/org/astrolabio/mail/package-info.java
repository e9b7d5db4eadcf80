/** Sends mail through the server that was configured, and again what could not be sent. */
@NullMarked
package org.astrolabio.mail;

import org.jspecify.annotations.NullMarked;

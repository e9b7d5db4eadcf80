/** What computes: plain Java without framework, clock, input or output. It uses itself and the JDK alone. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN) // each room of the core is for everybody
package org.astrolabio.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * All that is kept, written to one file and read back, on either database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "web", "web :: database" })
package org.neutralspine.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

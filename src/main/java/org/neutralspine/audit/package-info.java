/**
 * Who changed what, and when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "web")
package org.neutralspine.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

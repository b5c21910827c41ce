/**
 * Who changed what, and when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.neutralspine.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * From a text of poses to a drawing: a body, its equipment, cameras. Knows no person and
 * no rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.neutralspine.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

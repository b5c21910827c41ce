/**
 * The heart: from a person's situation to the exercises they may do, on pages and as
 * JSON.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "catalogue :: word", "figure", "figure :: person",
		"figure :: pose", "figure :: sheet", "signoff", "web", "web :: request" })
package org.neutralspine.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Exercises as content: what they are, what they ask of the spine, and how to find them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "figure", "figure :: person", "figure :: pose", "figure :: sheet",
		"web", "web :: picture" })
package org.neutralspine.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

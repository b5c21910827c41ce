/**
 * Which clinician said what about which part of what people are told, and about which
 * wording of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "web" })
package org.neutralspine.signoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * People who sign in, and who may do what.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "web", "web :: picture", "web :: request" })
package org.neutralspine.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

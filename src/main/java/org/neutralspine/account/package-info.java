/**
 * Who may do what: the security configuration.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "web" })
package org.neutralspine.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

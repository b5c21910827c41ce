/**
 * A clinician's work: to go through rows, rules and exercises on pages, or on paper and
 * in a table, and to agree or object; and what admins see of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit", "catalogue", "editing", "exchange :: table",
		"exchange :: text", "guidance", "guidance :: drawing", "guidance :: forecast", "guidance :: matrix",
		"guidance :: protocol", "guidance :: review", "guidance :: spine", "signoff", "web", "web :: request" })
package org.neutralspine.clinician;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

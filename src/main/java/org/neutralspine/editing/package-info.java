/**
 * The admin's workshop: exercises are written, looked at before they are kept, and kept
 * in every state they ever had.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit", "catalogue", "catalogue :: word", "figure",
		"figure :: pose", "figure :: person", "figure :: sheet", "guidance", "guidance :: drawing",
		"guidance :: forecast", "guidance :: list", "guidance :: matrix", "guidance :: protocol", "guidance :: review",
		"guidance :: rule", "guidance :: spine", "plan", "signoff", "web", "web :: picture", "web :: request" })
package org.neutralspine.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Clients and their clearances on record, plans, print, share, and the log of sessions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "audit", "catalogue", "figure", "figure :: person",
		"figure :: pose", "figure :: sheet", "guidance", "guidance :: check", "guidance :: drawing", "guidance :: list",
		"guidance :: matrix", "guidance :: protocol", "guidance :: rule", "guidance :: situation", "guidance :: spine",
		"guidance :: visit", "session :: progress", "session :: recipe", "web", "web :: picture", "web :: request" })
package org.neutralspine.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

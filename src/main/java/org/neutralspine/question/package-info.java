/**
 * Questions as people write them: what a text says, with the words that say it, and the
 * answer to all that it asks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "catalogue :: word", "guidance", "guidance :: check",
		"guidance :: drawing", "guidance :: exercise", "guidance :: protocol", "guidance :: rule",
		"guidance :: situation", "guidance :: spine", "guidance :: visit", "web" })
package org.neutralspine.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

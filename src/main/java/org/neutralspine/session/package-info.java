/**
 * What to do today: a session out of what a person may do now, and the walking ladder.
 * What was done stays in the person's own browser.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalogue", "guidance", "guidance :: check", "guidance :: drawing",
		"guidance :: exercise", "guidance :: protocol", "guidance :: rule", "guidance :: visit", "web",
		"web :: request" })
package org.neutralspine.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

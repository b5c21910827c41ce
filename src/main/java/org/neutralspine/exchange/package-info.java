/**
 * The catalogue as files: what goes out, and what comes in. A file is read record by
 * record, so that its size does not matter; nothing of it is kept unless all of it can
 * be; and what comes in is hidden until somebody has reviewed it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "catalogue", "editing", "web", "web :: picture", "web :: request" })
package org.neutralspine.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

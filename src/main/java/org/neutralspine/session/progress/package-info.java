/**
 * What was done and how it went, and what follows from it for the next time. Plain Java
 * without a framework or a clock.
 */
@NullMarked
@NamedInterface("progress")
package org.neutralspine.session.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

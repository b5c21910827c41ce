/**
 * What a pose is before it is solved: angles, targets and contacts.
 */
@NullMarked
@NamedInterface("pose")
package org.neutralspine.figure.pose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Today's check: warning signs, the pain score, and the gate that they lead to.
 */
@NullMarked
@NamedInterface("check")
package org.neutralspine.guidance.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

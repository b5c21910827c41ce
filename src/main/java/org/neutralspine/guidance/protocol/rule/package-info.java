/**
 * The rules, one after the other, and the answer that they add up to.
 */
@NullMarked
@NamedInterface("rule")
package org.neutralspine.guidance.protocol.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The rules, and nothing else: from a person's situation and today's answers to a gate
 * and a verdict for each exercise. Plain Java that takes values and returns values; it
 * knows no framework, no clock and no database.
 */
@NullMarked
@NamedInterface("protocol")
package org.neutralspine.guidance.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The spine as far as a fusion is concerned: levels, spans, regions, and how people write
 * them. Plain values, no framework.
 */
@NullMarked
@NamedInterface("spine")
package org.neutralspine.guidance.spine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

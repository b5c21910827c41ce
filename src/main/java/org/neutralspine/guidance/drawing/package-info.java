/**
 * An exercise as a drawing with this person's spine.
 */
@NullMarked
@NamedInterface("drawing")
package org.neutralspine.guidance.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

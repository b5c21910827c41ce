/**
 * Vectors and axes of the room: x forward, y up, z toward the viewer of the side view; in
 * centimetres.
 */
@NullMarked
package org.neutralspine.figure.space;

import org.jspecify.annotations.NullMarked;

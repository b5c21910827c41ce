/**
 * What stands in the room, what is held and what the body leans on, in a drawing.
 */
@NullMarked
package org.neutralspine.figure.equipment;

import org.jspecify.annotations.NullMarked;

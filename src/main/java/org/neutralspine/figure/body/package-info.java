/**
 * Solves poses: where everything of a body is, in centimetres of the room.
 */
@NullMarked
package org.neutralspine.figure.body;

import org.jspecify.annotations.NullMarked;

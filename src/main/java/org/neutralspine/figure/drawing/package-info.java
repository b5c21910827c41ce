/**
 * Flat shapes: a camera, outlines and the colours they are filled with.
 */
@NullMarked
package org.neutralspine.figure.drawing;

import org.jspecify.annotations.NullMarked;

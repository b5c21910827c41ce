/**
 * Puts the pictures of a figure beside each other, with arrows, and writes them as SVG.
 */
@NullMarked
@NamedInterface("sheet")
package org.neutralspine.figure.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The text that describes a figure, line by line.
 */
@NullMarked
package org.neutralspine.figure.format;

import org.jspecify.annotations.NullMarked;

/**
 * The protocol's matrix in the workshop: its draft, what it would mean, its versions, and
 * the file that they can be saved as and read from.
 */
@NullMarked
package org.neutralspine.editing.matrix;

import org.jspecify.annotations.NullMarked;

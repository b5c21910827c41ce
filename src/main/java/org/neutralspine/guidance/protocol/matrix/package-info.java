/**
 * The matrix that all verdicts stand on, and its file.
 */
@NullMarked
@NamedInterface("matrix")
package org.neutralspine.guidance.protocol.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

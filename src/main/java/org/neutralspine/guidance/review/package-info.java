/**
 * What clinicians review: the rows of the matrix, the rules and the exercises, each with
 * all that is seen of it, and where it stands.
 */
@NullMarked
@NamedInterface("review")
package org.neutralspine.guidance.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

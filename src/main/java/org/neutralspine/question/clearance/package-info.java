/**
 * What a physician cleared, and what is not cleared.
 */
@NullMarked
package org.neutralspine.question.clearance;

import org.jspecify.annotations.NullMarked;

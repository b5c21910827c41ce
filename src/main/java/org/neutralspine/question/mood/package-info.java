/**
 * How a text means what it says: as it is now, denied, over, feared, or of somebody else.
 */
@NullMarked
package org.neutralspine.question.mood;

import org.jspecify.annotations.NullMarked;

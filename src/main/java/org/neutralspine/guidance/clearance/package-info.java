/**
 * The form on which a physician says what is cleared.
 */
@NullMarked
package org.neutralspine.guidance.clearance;

import org.jspecify.annotations.NullMarked;

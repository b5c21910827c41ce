/**
 * How much of an exercise: checked, and in words.
 */
@NullMarked
package org.neutralspine.plan.dose;

import org.jspecify.annotations.NullMarked;

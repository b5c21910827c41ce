/**
 * A trainer's clients at a glance: what needs attention, what is kept about them, who
 * looks after them.
 */
@NullMarked
package org.neutralspine.plan.practice;

import org.jspecify.annotations.NullMarked;

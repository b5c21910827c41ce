/**
 * A plan as the trainer is writing it: checked against the rules, merged where two
 * windows wrote.
 */
@NullMarked
package org.neutralspine.plan.draft;

import org.jspecify.annotations.NullMarked;

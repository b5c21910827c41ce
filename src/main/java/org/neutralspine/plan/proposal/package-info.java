/**
 * Drafts to start from: out of the recipe of sessions, or out of the plan before and how
 * it went.
 */
@NullMarked
package org.neutralspine.plan.proposal;

import org.jspecify.annotations.NullMarked;

/**
 * What a trainer's practice is called on paper, and how it looks.
 */
@NullMarked
package org.neutralspine.plan.letterhead;

import org.jspecify.annotations.NullMarked;

/**
 * The plan on a phone: links, sessions done, scores, and the calendar.
 */
@NullMarked
package org.neutralspine.plan.share;

import org.jspecify.annotations.NullMarked;

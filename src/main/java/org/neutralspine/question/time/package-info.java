/**
 * Lengths of time and dates as people type them.
 */
@NullMarked
package org.neutralspine.question.time;

import org.jspecify.annotations.NullMarked;

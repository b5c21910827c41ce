/**
 * Days and lengths of time, as people write them.
 */
@NullMarked
package org.neutralspine.question.date;

import org.jspecify.annotations.NullMarked;

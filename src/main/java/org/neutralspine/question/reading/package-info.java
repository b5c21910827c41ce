/**
 * What a text says, with the words that say it. Plain Java that takes values and returns
 * values.
 */
@NullMarked
package org.neutralspine.question.reading;

import org.jspecify.annotations.NullMarked;

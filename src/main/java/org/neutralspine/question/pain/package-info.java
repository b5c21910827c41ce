/**
 * How bad the pain is that a text tells of, as a number from 0 to 10.
 */
@NullMarked
package org.neutralspine.question.pain;

import org.jspecify.annotations.NullMarked;

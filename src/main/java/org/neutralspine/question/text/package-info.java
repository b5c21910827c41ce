/**
 * A text as people type it, word by word.
 */
@NullMarked
package org.neutralspine.question.text;

import org.jspecify.annotations.NullMarked;

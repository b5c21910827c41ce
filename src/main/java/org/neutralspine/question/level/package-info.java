/**
 * Levels of the spine in a text, and which of them are fused.
 */
@NullMarked
package org.neutralspine.question.level;

import org.jspecify.annotations.NullMarked;

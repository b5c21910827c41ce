/**
 * What an exercise that nobody has reviewed may ask of the spine, by the words that
 * describe it.
 */
@NullMarked
package org.neutralspine.editing.suggestion;

import org.jspecify.annotations.NullMarked;

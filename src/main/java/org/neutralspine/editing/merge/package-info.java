/**
 * Merging two exercises that are the same, after it was seen what that means.
 */
@NullMarked
package org.neutralspine.editing.merge;

import org.jspecify.annotations.NullMarked;

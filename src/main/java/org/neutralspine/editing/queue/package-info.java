/**
 * What nobody has reviewed yet, one after the other, or many at once.
 */
@NullMarked
package org.neutralspine.editing.queue;

import org.jspecify.annotations.NullMarked;

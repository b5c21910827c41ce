/**
 * What admins have typed and not saved yet, kept for each of them alone.
 */
@NullMarked
package org.neutralspine.editing.unfinished;

import org.jspecify.annotations.NullMarked;

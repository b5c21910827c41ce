/**
 * Exercises as they are stored: how a change is reviewed and saved, and the history of
 * their states.
 */
@NullMarked
package org.neutralspine.editing.entry;

import org.jspecify.annotations.NullMarked;

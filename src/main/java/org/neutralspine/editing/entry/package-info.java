/**
 * An exercise as it is stored: its page, the review of a change before it is saved, and
 * the history of its states.
 */
@NullMarked
package org.neutralspine.editing.entry;

import org.jspecify.annotations.NullMarked;

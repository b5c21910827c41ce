/**
 * Undoing an import: what that would mean, and doing it.
 */
@NullMarked
package org.neutralspine.exchange.undo;

import org.jspecify.annotations.NullMarked;

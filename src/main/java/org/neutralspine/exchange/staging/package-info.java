/**
 * Imports, and where their records wait: checked by a dry run, then applied all at once
 * or not at all.
 */
@NullMarked
package org.neutralspine.exchange.staging;

import org.jspecify.annotations.NullMarked;

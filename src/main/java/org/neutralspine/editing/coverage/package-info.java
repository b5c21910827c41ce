/**
 * How much the catalogue offers in each region, phase and clearance.
 */
@NullMarked
package org.neutralspine.editing.coverage;

import org.jspecify.annotations.NullMarked;

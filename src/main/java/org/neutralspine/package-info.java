/**
 * Neutral Spine: which exercises somebody may do after a spinal fusion.
 */
@NullMarked
package org.neutralspine;

import org.jspecify.annotations.NullMarked;

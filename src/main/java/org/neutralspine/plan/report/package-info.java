/**
 * What became of a client, on paper, to take to the physician.
 */
@NullMarked
package org.neutralspine.plan.report;

import org.jspecify.annotations.NullMarked;

/**
 * Sessions done, and all that was said of them.
 */
@NullMarked
package org.neutralspine.plan.log;

import org.jspecify.annotations.NullMarked;

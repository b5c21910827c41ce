/**
 * Checks of passwords, slowed down, and the trail they leave.
 */
@NullMarked
package org.neutralspine.account.throttle;

import org.jspecify.annotations.NullMarked;

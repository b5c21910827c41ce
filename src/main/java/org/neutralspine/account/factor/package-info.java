/**
 * Codes from an app on a phone, and those for when the phone is lost.
 */
@NullMarked
package org.neutralspine.account.factor;

import org.jspecify.annotations.NullMarked;

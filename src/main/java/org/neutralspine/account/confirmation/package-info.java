/**
 * The page that asks before something dangerous is done.
 */
@NullMarked
package org.neutralspine.account.confirmation;

import org.jspecify.annotations.NullMarked;

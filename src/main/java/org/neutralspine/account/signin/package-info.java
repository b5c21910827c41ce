/**
 * Signing in, who may see which address, and forms that arrive too late for either.
 */
@NullMarked
package org.neutralspine.account.signin;

import org.jspecify.annotations.NullMarked;

/**
 * What the session of somebody who is signed in knows, kept as true as the account.
 */
@NullMarked
package org.neutralspine.account.session;

import org.jspecify.annotations.NullMarked;

/**
 * What people do with their own account: the second factor, and where they are signed in.
 */
@NullMarked
package org.neutralspine.account.profile;

import org.jspecify.annotations.NullMarked;

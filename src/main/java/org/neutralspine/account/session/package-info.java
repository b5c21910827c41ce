/**
 * Sessions of people who are signed in, kept in step with their accounts.
 */
@NullMarked
package org.neutralspine.account.session;

import org.jspecify.annotations.NullMarked;

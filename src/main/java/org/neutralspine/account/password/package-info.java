/**
 * Passwords: what they have to be, and the pages to choose one.
 */
@NullMarked
package org.neutralspine.account.password;

import org.jspecify.annotations.NullMarked;

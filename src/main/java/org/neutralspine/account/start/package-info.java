/**
 * Accounts that a start of the application makes, and the settings that ask for them.
 */
@NullMarked
package org.neutralspine.account.start;

import org.jspecify.annotations.NullMarked;

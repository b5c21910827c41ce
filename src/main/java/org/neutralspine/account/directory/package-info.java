/**
 * The accounts: who may sign in and as what, and the admin's pages to keep them.
 */
@NullMarked
package org.neutralspine.account.directory;

import org.jspecify.annotations.NullMarked;

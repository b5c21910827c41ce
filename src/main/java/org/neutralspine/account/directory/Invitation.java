package org.neutralspine.account.directory;

import org.neutralspine.web.Secret;

/**
 * A link for choosing a password, shown once to the admin who made it.
 */
record Invitation(long account, Secret link) {
}

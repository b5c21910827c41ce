package org.neutralspine.account.directory;

import org.neutralspine.web.Secret;

/**
 * A link by which somebody chooses their password, shown once to the admin who made it.
 */
record Invitation(long account, Secret link) {
}

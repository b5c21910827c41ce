package org.neutralspine.account;

/**
 * A link by which somebody chooses their password, shown once to the admin who made it.
 */
record Invitation(String name, Secret link) {
}

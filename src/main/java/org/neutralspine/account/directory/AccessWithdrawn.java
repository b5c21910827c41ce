package org.neutralspine.account.directory;

import org.jspecify.annotations.Nullable;

/**
 * An account's password or access was withdrawn, so its sessions end.
 *
 * @param id the number of the account
 * @param name whose sessions end
 * @param exceptSession the one session that goes on, if any
 */
public record AccessWithdrawn(long id, String name, @Nullable String exceptSession) {
}

package org.neutralspine.plan.client;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Stands for all that is on record of a client now: whatever changes it, on whichever
 * server, makes it another one.
 *
 * @param version the number of changes of the client
 * @param clearance the number of the latest clearance on record, which never changes but
 * for being withdrawn; null where there is none
 * @param withdrawnAt when that was withdrawn; null where it was not
 */
public record ClientStamp(long id, Instant createdAt, int version, @Nullable Long clearance,
		@Nullable Instant withdrawnAt) {
}

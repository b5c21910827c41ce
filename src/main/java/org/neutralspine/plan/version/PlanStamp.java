package org.neutralspine.plan.version;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One of many plans, without what it says, for which it stands: a draft that says
 * something else has another number, and a version never changes.
 *
 * @param draft the number of the draft
 * @param number the number of the version in force; 0 where none was published
 * @param publishedAt when that was published; null where none was
 * @param lookedAt when the trainer last looked at what was flagged; null for never
 */
public record PlanStamp(long id, long clientId, Instant createdAt, int draft, int number, @Nullable Instant publishedAt,
		@Nullable Instant lookedAt) {
}

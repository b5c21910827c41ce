package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The sessions of a plan that may be red.
 *
 * @param sessions those of which something was said that may be a sign to stop
 * @param lastTwo the last two days on which the plan was done, red or not
 */
public record RedSessions(List<Session> sessions, List<LocalDate> lastTwo) {

	public static final RedSessions NONE = new RedSessions(List.of(), List.of());

	/**
	 * Whether any turned red since somebody looked.
	 * @param lookedAt when the trainer last looked; null for never
	 */
	public boolean anySince(@Nullable Instant lookedAt) {
		return this.sessions.stream().anyMatch((session) -> session.turnedRedSince(lookedAt));
	}

	/**
	 * The same as {@link SessionLog#suspends}.
	 */
	public boolean suspend(@Nullable Instant lookedAt) {
		return this.sessions.stream()
			.filter((session) -> this.lastTwo.contains(session.day()) && session.turnedRedSince(lookedAt))
			.count() == 2;
	}

}

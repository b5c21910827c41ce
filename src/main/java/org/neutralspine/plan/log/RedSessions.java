package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What may be red of the sessions of a plan.
 *
 * @param said what may be a sign to stop and was said since the trainer looked, by the
 * day of the session
 * @param lastTwo the last two days on which the plan was done, red or not
 */
public record RedSessions(Map<LocalDate, List<Report>> said, List<LocalDate> lastTwo) {

	public static final RedSessions NONE = new RedSessions(Map.of(), List.of());

	/**
	 * Whether any turned red since somebody looked.
	 * @param lookedAt when the trainer last looked; null for never
	 */
	public boolean anySince(@Nullable Instant lookedAt) {
		return this.said.keySet().stream().anyMatch((day) -> turnedRedSince(day, lookedAt));
	}

	/**
	 * The same as {@link SessionLog#suspends}.
	 */
	public boolean suspend(@Nullable Instant lookedAt) {
		return this.lastTwo.size() == 2 && this.lastTwo.stream().allMatch((day) -> turnedRedSince(day, lookedAt));
	}

	private boolean turnedRedSince(LocalDate day, @Nullable Instant lookedAt) {
		return this.said.getOrDefault(day, List.of()).stream().anyMatch((report) -> report.turnsRedAfter(lookedAt));
	}

}

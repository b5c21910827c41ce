package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a link ticked off and scored.
 */
@Service
@Transactional
public class SessionLog {

	private final LoggedSessionRepository sessions;

	private final InstantSource clock;

	SessionLog(LoggedSessionRepository sessions, InstantSource clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * A day on which the plan was done.
	 *
	 * @param setsDone the sets that were ticked off, each as item and set
	 * @param painDuring 0 to 10; null where it was not scored
	 * @param painNextDay 0 to 10; null where it was not scored
	 * @param rising whether the pain rose through a set
	 * @param red whether it is a sign to stop
	 */
	public record Session(LocalDate day, Instant loggedAt, int planVersion, List<String> setsDone, int setsPlanned,
			@Nullable Integer painDuring, @Nullable Integer painNextDay, boolean rising, boolean red) {
	}

	/**
	 * All sessions of a plan, the earliest first.
	 */
	@Transactional(readOnly = true)
	public List<Session> of(long planId) {
		return this.sessions.findByPlanIdOrderByDoneOn(planId).stream().map(SessionLog::view).toList();
	}

	/**
	 * Whether the last two sessions were red and nobody has looked at them since.
	 * @param lookedAt when the trainer last looked; null for never
	 */
	public static boolean suspends(List<Session> sessions, @Nullable Instant lookedAt) {
		int size = sessions.size();
		return size >= 2 && sessions.subList(size - 2, size).stream().allMatch((session) -> isNew(session, lookedAt));
	}

	/**
	 * Whether a session is red and nobody has looked since.
	 */
	public static boolean isNew(Session session, @Nullable Instant lookedAt) {
		return session.red() && (lookedAt == null || session.loggedAt().isAfter(lookedAt));
	}

	void during(long planId, LocalDate day, int planVersion, int setsPlanned, List<String> setsDone,
			@Nullable Integer pain, boolean rising) {
		LoggedSession session = this.sessions.findByPlanIdAndDoneOn(planId, day)
			.orElseGet(() -> new LoggedSession(planId, day));
		session.during(planVersion, setsPlanned, setsDone, pain, rising, this.clock.instant());
		this.sessions.save(session);
	}

	/**
	 * Scores the day after.
	 * @param pain null where new signs were reported without a score
	 */
	void nextDay(long planId, LocalDate day, @Nullable Integer pain, boolean stillRaised, boolean newSigns) {
		this.sessions.findByPlanIdAndDoneOn(planId, day)
			.ifPresent((session) -> session.nextDay(pain, stillRaised, newSigns, this.clock.instant()));
	}

	/** Takes back the score of the day after, which is then asked again. */
	void forgetNextDay(long planId, LocalDate day) {
		this.sessions.findByPlanIdAndDoneOn(planId, day)
			.ifPresent((session) -> session.forgetNextDay(this.clock.instant()));
	}

	/** The session of a day; empty where there was none. */
	@Transactional(readOnly = true)
	public Optional<Session> on(long planId, LocalDate day) {
		return this.sessions.findByPlanIdAndDoneOn(planId, day).map(SessionLog::view);
	}

	/** The last session before a day that still lacks its score of the day after. */
	@Transactional(readOnly = true)
	Optional<Session> unscored(long planId, LocalDate today) {
		List<LoggedSession> all = this.sessions.findByPlanIdOrderByDoneOn(planId)
			.stream()
			.filter((session) -> session.doneOn().isBefore(today))
			.toList();
		return all.isEmpty() ? Optional.empty()
				: Optional.of(all.get(all.size() - 1))
					.filter((session) -> session.painNextDay() == null)
					.map(SessionLog::view);
	}

	private static Session view(LoggedSession session) {
		return new Session(session.doneOn(), session.loggedAt(), session.planVersion(), session.setsDone(),
				session.setsPlanned(), session.painDuring(), session.painNextDay(), session.rising(), session.isRed());
	}

}

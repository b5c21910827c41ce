package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.web.RetryOnConflict;
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
	 * @param reports all that was said of it, in the order in which it was said
	 */
	public record Session(LocalDate day, Instant loggedAt, int planVersion, List<String> setsDone, int setsPlanned,
			List<Report> reports) {

		/** The worst pain during the session; null where it was not scored. */
		public @Nullable Integer painDuring() {
			return worst(scores(false));
		}

		/** The pain that was scored last after a worse one; null where there is none. */
		public @Nullable Integer painDuringLater() {
			return later(scores(false));
		}

		/** The worst pain on the morning after; null where it was not scored. */
		public @Nullable Integer painNextDay() {
			return worst(scores(true));
		}

		/** The same as {@link #painDuringLater()} of the morning after. */
		public @Nullable Integer painNextDayLater() {
			return later(scores(true));
		}

		/** What about it is red; empty where nothing is. */
		public Set<SignToStop> signs() {
			Set<SignToStop> signs = EnumSet.noneOf(SignToStop.class);
			this.reports.stream().filter(Report::counts).map(Report::signs).forEach(signs::addAll);
			return signs;
		}

		/** Whether it is a sign to stop. */
		public boolean isRed() {
			return this.reports.stream().anyMatch(Report::countsAsRed);
		}

		/** Whether it turned red, once more perhaps, since somebody looked. */
		public boolean turnedRedSince(@Nullable Instant lookedAt) {
			return this.reports.stream()
				.filter(Report::countsAsRed)
				.anyMatch((report) -> lookedAt == null || report.reportedAt().isAfter(lookedAt));
		}

		/** The last day on which it turned red; empty where it is not. */
		public Optional<LocalDate> redOn() {
			return this.reports.stream()
				.filter(Report::countsAsRed)
				.map(Report::reportedOn)
				.max(Comparator.naturalOrder());
		}

		/** What was said last of the session itself; empty where nothing was. */
		public Optional<Report> lastDuring() {
			return counting(false).reduce((earlier, later) -> later);
		}

		private Stream<Report> counting(boolean nextDay) {
			return this.reports.stream().filter((report) -> report.counts() && report.nextDay() == nextDay);
		}

		private List<Integer> scores(boolean nextDay) {
			return counting(nextDay).flatMap((report) -> Stream.ofNullable(report.pain())).toList();
		}

		private static @Nullable Integer worst(List<Integer> scores) {
			return scores.stream().max(Comparator.naturalOrder()).orElse(null);
		}

		private static @Nullable Integer later(List<Integer> scores) {
			Integer last = scores.isEmpty() ? null : scores.get(scores.size() - 1);
			return (last == null || last.equals(worst(scores))) ? null : last;
		}

	}

	/**
	 * Where something that was said is found again.
	 *
	 * @param session the day of the session
	 * @param number its place among all that was said of that session
	 */
	public record Reported(LocalDate session, int number) {

		/** Names it in the form that takes it back. */
		public String key() {
			return this.session + "-" + this.number;
		}

	}

	/**
	 * All sessions of a plan, the earliest first.
	 */
	@Transactional(readOnly = true)
	public List<Session> of(long planId) {
		return this.sessions.findByPlanIdOrderByDoneOn(planId).stream().map(SessionLog::view).toList();
	}

	/**
	 * Whether the last two sessions turned red and nobody has looked at them since.
	 * @param lookedAt when the trainer last looked; null for never
	 */
	public static boolean suspends(List<Session> sessions, @Nullable Instant lookedAt) {
		int size = sessions.size();
		return size >= 2
				&& sessions.subList(size - 2, size).stream().allMatch((session) -> session.turnedRedSince(lookedAt));
	}

	/**
	 * Ticks sets off and notes what was said of them.
	 * @return where it is found again; empty where nothing new was said
	 */
	@RetryOnConflict
	public Optional<Reported> during(long planId, LocalDate day, Ticked ticked, @Nullable Integer pain,
			boolean rising) {
		LoggedSession session = this.sessions.findByPlanIdAndDoneOn(planId, day)
			.orElseGet(() -> new LoggedSession(planId, day));
		Instant now = this.clock.instant();
		session.tick(ticked, now);
		OptionalInt number = session.add(Report.during(day, now, pain, rising));
		this.sessions.save(session);
		return reported(day, number);
	}

	/**
	 * Notes what was said of a session whose sets cannot be ticked off any more. Only a
	 * sign to stop makes a session of a day that has none: it counts whatever was done.
	 * @param day the day of the session
	 * @param today the day on which it is said
	 * @return where it is found again; empty where nothing new was kept
	 */
	@RetryOnConflict
	public Optional<Reported> late(long planId, LocalDate day, LocalDate today, @Nullable Integer pain,
			boolean rising) {
		Report report = Report.during(today, this.clock.instant(), pain, rising);
		return this.sessions.findByPlanIdAndDoneOn(planId, day)
			.or(() -> report.countsAsRed() ? Optional.of(new LoggedSession(planId, day)) : Optional.empty())
			.flatMap((session) -> {
				OptionalInt number = session.add(report);
				this.sessions.save(session);
				return reported(day, number);
			});
	}

	/**
	 * Scores the day after.
	 * @param day the day of the session
	 * @param today the day on which it is scored
	 * @param pain null where new signs were reported without a score
	 * @return where it is found again; empty where there is no such session
	 */
	@RetryOnConflict
	public Optional<Reported> nextDay(long planId, LocalDate day, LocalDate today, @Nullable Integer pain,
			boolean raised, boolean newSigns) {
		return this.sessions.findByPlanIdAndDoneOn(planId, day)
			.flatMap((session) -> reported(day,
					session.add(Report.nextDay(today, this.clock.instant(), pain, raised, newSigns))));
	}

	private static Optional<Reported> reported(LocalDate session, OptionalInt number) {
		return number.isPresent() ? Optional.of(new Reported(session, number.getAsInt())) : Optional.empty();
	}

	/** Takes back what was red by mistake; the day after is then asked again. */
	@RetryOnConflict
	public void takeBack(long planId, Collection<Reported> mistakes) {
		for (Reported mistake : mistakes) {
			this.sessions.findByPlanIdAndDoneOn(planId, mistake.session())
				.ifPresent((session) -> session.takeBack(mistake.number(), this.clock.instant()));
		}
	}

	/** What was said there and is a sign to stop; it can be taken back. */
	@Transactional(readOnly = true)
	public Map<Reported, Report> red(long planId, Collection<Reported> said) {
		Map<Reported, Report> red = new LinkedHashMap<>();
		for (Reported one : said) {
			this.sessions.findByPlanIdAndDoneOn(planId, one.session())
				.flatMap((session) -> session.reports().stream().skip(one.number()).findFirst())
				.filter(Report::countsAsRed)
				.ifPresent((report) -> red.put(one, report));
		}
		return red;
	}

	/** The session of a day; empty where there was none. */
	@Transactional(readOnly = true)
	public Optional<Session> on(long planId, LocalDate day) {
		return this.sessions.findByPlanIdAndDoneOn(planId, day).map(SessionLog::view);
	}

	/** The worst pain that was reported on a day, of whichever session; 0 for none. */
	@Transactional(readOnly = true)
	public int worstPain(long planId, LocalDate reportedOn) {
		return of(planId).stream()
			.flatMap((session) -> session.reports().stream())
			.filter((report) -> report.counts() && report.reportedOn().equals(reportedOn))
			.flatMap((report) -> Stream.ofNullable(report.pain()))
			.max(Comparator.naturalOrder())
			.orElse(0);
	}

	/** The last session before a day that still lacks its score of the day after. */
	@Transactional(readOnly = true)
	public Optional<Session> unscored(long planId, LocalDate today) {
		return of(planId).stream()
			.filter((session) -> session.day().isBefore(today))
			.reduce((earlier, later) -> later)
			.filter((session) -> session.painNextDay() == null);
	}

	private static Session view(LoggedSession session) {
		return new Session(session.doneOn(), session.loggedAt(), session.planVersion(), session.setsDone(),
				session.setsPlanned(), session.reports());
	}

}

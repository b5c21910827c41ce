package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.plan.log.RedReports.LastTwo;
import org.neutralspine.plan.log.RedReports.Said;
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

	private final RedReports red;

	private final InstantSource clock;

	SessionLog(LoggedSessionRepository sessions, RedReports red, InstantSource clock) {
		this.sessions = sessions;
		this.red = red;
		this.clock = clock;
	}

	/**
	 * All sessions of a plan, the earliest first.
	 */
	@Transactional(readOnly = true)
	public List<Session> of(long planId) {
		return this.sessions.findByPlanIdOrderByDoneOn(planId).stream().map(SessionLog::view).toList();
	}

	/**
	 * What turned red of the sessions of some plans since the trainer looked, by the
	 * plan, at the same cost however many sessions there are; plans without anything red
	 * are not among them.
	 */
	@Transactional(readOnly = true)
	public Map<Long, RedSessions> redSessions(Collection<Long> plans) {
		if (plans.isEmpty()) {
			return Map.of();
		}
		Map<Long, Map<LocalDate, List<Report>>> red = this.red.possible(plans)
			.stream()
			.collect(Collectors.groupingBy(Said::plan,
					Collectors.groupingBy(Said::day, Collectors.mapping(Said::report, Collectors.toList()))));
		Map<Long, List<LocalDate>> lastTwo = red.isEmpty() ? Map.of()
				: this.red.lastTwo(red.keySet()).stream().collect(Collectors.toMap(LastTwo::plan, LastTwo::days));
		return red.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(plan) -> new RedSessions(plan.getValue(), lastTwo.getOrDefault(plan.getKey(), List.of()))));
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
	 * @param day the day of the session
	 * @param today the day on which it is said
	 * @return where it is found again; empty where nothing new was said
	 */
	@RetryOnConflict
	public Optional<Reported> during(long planId, LocalDate day, LocalDate today, Ticked ticked, @Nullable Integer pain,
			boolean rising) {
		LoggedSession session = this.sessions.findByPlanIdAndDoneOn(planId, day)
			.orElseGet(() -> new LoggedSession(planId, day));
		Instant now = this.clock.instant();
		session.tick(ticked, now);
		OptionalInt number = session.add(Report.during(today, now, pain, rising));
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

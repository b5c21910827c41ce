package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How sessions went, to be drawn by {@code fragments/trend}: the latest at the right, and
 * each day as far from the next as they were apart.
 *
 * @param days the sessions that are drawn, the earliest first
 * @param rows all sessions, the latest first
 * @param barWidth the width of a bar
 */
public record Trend(List<Day> days, List<Day> rows, int barWidth) {

	/** Further back, the days would be too close to each other. */
	private static final int WEEKS_DRAWN = 12;

	private static final int LEFT = 32;

	private static final int WIDTH = 312;

	private static final int MAX_STEP = 39;

	private static final int MAX_BAR = 8;

	private static final int BOTTOM = 132;

	private static final int PER_POINT_OF_PAIN = 12;

	private static final int HEIGHT = 10 * PER_POINT_OF_PAIN;

	/**
	 * One session, with its place in the drawing.
	 *
	 * @param during the worst pain during the session; null where it was not scored
	 * @param duringLater what was scored last after a worse pain; null where nothing was
	 * @param nextDay the worst pain on the morning after; null where it was not scored
	 * @param nextDayLater what was scored last after a worse pain; null where nothing was
	 * @param exercises what was done, where the names are known
	 * @param signs why it is a sign to stop; empty where it is none
	 * @param mistakes what was red, and taken back as a mistake
	 * @param bar the height of the bar for the share of sets done
	 */
	public record Day(LocalDate day, int done, int planned, @Nullable Integer during, @Nullable Integer duringLater,
			@Nullable Integer nextDay, @Nullable Integer nextDayLater, List<SetsDone> exercises, Set<SignToStop> signs,
			List<Report> mistakes, int x, int bar) {

		public int barTop() {
			return BOTTOM - this.bar;
		}

		public @Nullable Integer duringY() {
			return y(this.during);
		}

		public @Nullable Integer nextDayY() {
			return y(this.nextDay);
		}

		private static @Nullable Integer y(@Nullable Integer pain) {
			return (pain != null) ? BOTTOM - pain * PER_POINT_OF_PAIN : null;
		}

	}

	/**
	 * An exercise of a session, and how many sets of it were done.
	 */
	public record SetsDone(String exercise, int sets) {
	}

	public static Trend of(List<Session> sessions) {
		return of(sessions, Map.of());
	}

	/**
	 * The same, with what was done.
	 * @param names the exercises of each version of the plan, in its order
	 */
	public static Trend of(List<Session> sessions, Map<Integer, List<String>> names) {
		if (sessions.isEmpty()) {
			return new Trend(List.of(), List.of(), MAX_BAR);
		}
		LocalDate last = sessions.get(sessions.size() - 1).day();
		LocalDate from = last.minusWeeks(WEEKS_DRAWN);
		LocalDate first = sessions.stream().map(Session::day).filter(from::isBefore).findFirst().orElse(last);
		double step = Math.min(MAX_STEP, (double) WIDTH / (ChronoUnit.DAYS.between(first, last) + 1));
		List<Day> rows = new ArrayList<>();
		for (Session session : sessions) {
			long place = ChronoUnit.DAYS.between(first, session.day());
			rows.add(day(session, done(session, names.getOrDefault(session.planVersion(), List.of())),
					(int) Math.round(LEFT + step / 2 + step * place)));
		}
		List<Day> days = rows.stream().filter((row) -> row.day().isAfter(from)).toList();
		Collections.reverse(rows);
		return new Trend(days, List.copyOf(rows), (int) Math.max(2, Math.min(MAX_BAR, step - 1)));
	}

	private static Day day(Session session, List<SetsDone> exercises, int x) {
		int done = session.setsDone().size();
		int planned = session.setsPlanned();
		return new Day(session.day(), done, planned, session.painDuring(), session.painDuringLater(),
				session.painNextDay(), session.painNextDayLater(), exercises, session.signs(),
				session.reports().stream().filter((report) -> !report.counts()).toList(), x,
				(planned > 0) ? HEIGHT * Math.min(done, planned) / planned : 0);
	}

	private static List<SetsDone> done(Session session, List<String> names) {
		return session.setsOfItems()
			.entrySet()
			.stream()
			.filter((item) -> item.getKey() < names.size())
			.map((item) -> new SetsDone(names.get(item.getKey()), item.getValue()))
			.toList();
	}

	public boolean isEmpty() {
		return this.days.isEmpty();
	}

	/** How many sessions are further back than the drawing goes. */
	public int earlier() {
		return this.rows.size() - this.days.size();
	}

	/** The days that are written below the drawing: the first and the last. */
	public List<Day> ends() {
		return Stream.of(this.days.get(0), this.days.get(this.days.size() - 1)).distinct().toList();
	}

	/** The line through the pain during the sessions. */
	public String duringLine() {
		return line(Day::duringY);
	}

	/** The line through the pain on the mornings after. */
	public String nextDayLine() {
		return line(Day::nextDayY);
	}

	private String line(Function<Day, @Nullable Integer> height) {
		return this.days.stream()
			.filter((day) -> height.apply(day) != null)
			.map((day) -> day.x() + "," + height.apply(day))
			.collect(Collectors.joining(" "));
	}

}

package org.neutralspine.plan.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How sessions went, to be drawn by {@code fragments/trend}: the latest at the right.
 *
 * @param days the sessions that are drawn, the earliest first
 * @param earlier how many earlier ones are not
 */
public record Trend(List<Day> days, int earlier) {

	private static final int MAX_DAYS = 28;

	private static final int LEFT = 32;

	private static final int WIDTH = 312;

	private static final int MAX_STEP = 39;

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
	 * @param signs why it is a sign to stop; empty where it is none
	 * @param mistakes what was red, and taken back as a mistake
	 * @param bar the height of the bar for the share of sets done
	 */
	public record Day(LocalDate day, int done, int planned, @Nullable Integer during, @Nullable Integer duringLater,
			@Nullable Integer nextDay, @Nullable Integer nextDayLater, Set<SignToStop> signs, List<Report> mistakes,
			int x, int bar) {

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

	public static Trend of(List<Session> sessions) {
		int earlier = Math.max(0, sessions.size() - MAX_DAYS);
		List<Day> days = new ArrayList<>();
		int step = Math.min(MAX_STEP, WIDTH / Math.max(1, sessions.size() - earlier));
		for (Session session : sessions.subList(earlier, sessions.size())) {
			int done = session.setsDone().size();
			int planned = session.setsPlanned();
			days.add(new Day(session.day(), done, planned, session.painDuring(), session.painDuringLater(),
					session.painNextDay(), session.painNextDayLater(), session.signs(),
					session.reports().stream().filter((report) -> !report.counts()).toList(),
					LEFT + step / 2 + step * days.size(),
					(planned > 0) ? HEIGHT * Math.min(done, planned) / planned : 0));
		}
		return new Trend(List.copyOf(days), earlier);
	}

	public boolean isEmpty() {
		return this.days.isEmpty();
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

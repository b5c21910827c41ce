package org.neutralspine.plan.share;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.log.Session;

/**
 * What was done since Monday, and what is to be done today: by now as often as the
 * calendar has it, and up to three times a week never on two days in a row.
 *
 * @param done the exercises of each day, by their places in the version in force
 */
record WeekSoFar(LocalDate today, Map<LocalDate, Set<Integer>> done) {

	private static final int MOST_WITH_REST = 3;

	/**
	 * The week of some sessions.
	 * @param same finds the exercises of a version in the one in force
	 */
	static WeekSoFar of(List<Session> sessions, LocalDate today, IntFunction<SameExercises> same) {
		LocalDate from = today.with(DayOfWeek.MONDAY).minusDays(1);
		Map<LocalDate, Set<Integer>> done = new HashMap<>();
		for (Session session : sessions) {
			if (!session.day().isBefore(from) && !session.setsDone().isEmpty()) {
				Map<Integer, Integer> places = same.apply(session.planVersion()).places();
				done.put(session.day(),
						session.setsOfItems()
							.keySet()
							.stream()
							.filter(places::containsKey)
							.map(places::get)
							.collect(Collectors.toSet()));
			}
		}
		return new WeekSoFar(today, done);
	}

	private boolean isDone(int place, LocalDate day) {
		return this.done.getOrDefault(day, Set.of()).contains(place);
	}

	/** On how many days from Monday on, before a day, an exercise was done. */
	private int days(int place, LocalDate before) {
		return Math.toIntExact(
				this.today.with(DayOfWeek.MONDAY).datesUntil(before).filter((day) -> isDone(place, day)).count());
	}

	/**
	 * How often an exercise was done, in words.
	 * @param place its place in the plan
	 * @param times how often it is to be done in a week
	 */
	Text of(int place, int times) {
		int done = days(place, this.today.plusDays(1));
		return Text.of((done < times) ? "shared.week" : "shared.week.enough", done, times);
	}

	/**
	 * Whether an exercise is to be done today.
	 * @param ticked how many of its sets are ticked off today
	 * @param sets how many there are
	 */
	Due due(int place, int times, int ticked, int sets) {
		int before = days(place, this.today);
		if (ticked > 0) {
			return (ticked < sets) ? Due.TODAY : Due.DONE;
		}
		if (before >= times) {
			return Due.ENOUGH;
		}
		DayOfWeek now = this.today.getDayOfWeek();
		boolean isRested = !isDone(place, this.today.minusDays(1))
				|| (times > MOST_WITH_REST && SessionSlot.isOn(now, times));
		return (isRested && before < SessionSlot.by(now, times)) ? Due.TODAY : Due.LATER;
	}

}

package org.neutralspine.plan.share;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.plan.log.Session;

/**
 * The sessions since Monday. After a new version in the middle of a week nothing is
 * counted: less than was done would lead to more.
 *
 * @param sessions of the version in force; empty where there were others, too
 */
record WeekSoFar(List<Session> sessions, boolean isWhole) {

	static WeekSoFar of(List<Session> all, LocalDate today, int version) {
		LocalDate monday = today.with(DayOfWeek.MONDAY);
		List<Session> sessions = all.stream()
			.filter((session) -> !session.day().isBefore(monday) && !session.setsDone().isEmpty())
			.toList();
		boolean isWhole = sessions.stream().allMatch((session) -> session.planVersion() == version);
		return new WeekSoFar(isWhole ? sessions : List.of(), isWhole);
	}

	/**
	 * How often an exercise was done.
	 * @param place its place in the plan
	 * @param times how often it is to be done in a week
	 */
	Optional<Text> of(int place, int times) {
		long done = this.sessions.stream().filter((session) -> session.setsOfItems().containsKey(place)).count();
		return this.isWhole ? Optional.of(Text.of((done < times) ? "shared.week" : "shared.week.enough", done, times))
				: Optional.empty();
	}

}

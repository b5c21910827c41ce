package org.neutralspine.plan.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;

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

	/**
	 * How many sets were done of which items, by their places in the version of the plan.
	 */
	public SortedMap<Integer, Integer> setsOfItems() {
		SortedMap<Integer, Integer> sets = new TreeMap<>();
		this.setsDone.forEach((set) -> sets.merge(Integer.valueOf(set.split("-", 2)[0]), 1, Integer::sum));
		return sets;
	}

	/** What about it is red; empty where nothing is. */
	public Set<SignToStop> signs() {
		Set<SignToStop> signs = EnumSet.noneOf(SignToStop.class);
		this.reports.stream().filter(Report::counts).map(Report::signs).forEach(signs::addAll);
		return signs;
	}

	/**
	 * Whether its pain, then or on the morning after, was one to call the surgeon's
	 * office with.
	 */
	public boolean refers() {
		return Stream.of(false, true)
			.flatMap((nextDay) -> scores(nextDay).stream())
			.anyMatch((pain) -> GateDecision.leadsTo(pain) == Gate.REFER);
	}

	/** Whether it is a sign to stop. */
	public boolean isRed() {
		return this.reports.stream().anyMatch(Report::countsAsRed);
	}

	/**
	 * The light of the session. Green takes a score of the session and one of the morning
	 * after, since only then is it known.
	 * @return empty where it may still turn out green or not
	 */
	public Optional<PainLight> light() {
		if (isRed()) {
			return Optional.of(PainLight.RED);
		}
		Integer during = painDuring();
		Integer nextDay = painNextDay();
		PainLight worst = Stream.of(Optional.ofNullable(during), Optional.ofNullable(nextDay))
			.flatMap(Optional::stream)
			.map(PainLight::of)
			.reduce(PainLight.GREEN, PainLight::orWorse);
		return (worst == PainLight.GREEN && (during == null || nextDay == null)) ? Optional.empty()
				: Optional.of(worst);
	}

	/** Whether it turned red, once more perhaps, since somebody looked. */
	public boolean turnedRedSince(@Nullable Instant lookedAt) {
		return this.reports.stream().anyMatch((report) -> report.turnsRedAfter(lookedAt));
	}

	/** The last day on which it turned red; empty where it is not. */
	public Optional<LocalDate> redOn() {
		return this.reports.stream().filter(Report::countsAsRed).map(Report::reportedOn).max(Comparator.naturalOrder());
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

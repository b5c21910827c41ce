package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.plan.log.Reported;

/**
 * What the browser of a plan's reader remembers of today, and nothing else does.
 *
 * @param plan the plan it was answered for
 * @param date the day in the client's own time zone
 * @param checkIn the answers of today's check, as far as given
 * @param reported what was said of sessions from this browser today
 * @param browser tells the browsers of one day apart, so that each takes back only what
 * it said itself
 */
record PlanDay(long plan, LocalDate date, @Nullable CheckIn checkIn, List<Reported> reported, String browser) {

	/**
	 * Creates what is remembered; a cookie of an earlier release knows no browser.
	 */
	PlanDay(long plan, LocalDate date, @Nullable CheckIn checkIn, @Nullable List<Reported> reported,
			@Nullable String browser) {
		this.plan = plan;
		this.date = date;
		this.checkIn = checkIn;
		this.reported = (reported != null) ? List.copyOf(reported) : List.of();
		this.browser = (browser != null) ? browser : UUID.randomUUID().toString();
	}

	static PlanDay begin(long plan, LocalDate date) {
		return new PlanDay(plan, date, null, List.of(), null);
	}

	PlanDay with(CheckIn answers) {
		return new PlanDay(this.plan, this.date, answers, this.reported, this.browser);
	}

	PlanDay with(Reported report) {
		return new PlanDay(this.plan, this.date, this.checkIn,
				Stream.concat(this.reported.stream(), Stream.of(report)).toList(), this.browser);
	}

	/** Signs that a session brought about count as if today's check had named them. */
	PlanDay withSigns(Set<Symptom> signs) {
		Set<Symptom> all = EnumSet.copyOf(signs);
		answers().map(Today::symptoms).ifPresent(all::addAll);
		return with(CheckIn.of(this.date, all, this.checkIn));
	}

	/**
	 * What is left once some of it was said to be a mistake.
	 * @param mistakes the keys of reports; none for all of them
	 */
	PlanDay takeBack(List<String> mistakes) {
		return new PlanDay(this.plan, this.date, (this.checkIn != null) ? this.checkIn.takeBack(mistakes) : null,
				this.reported.stream()
					.filter((report) -> !mistakes.isEmpty() && !mistakes.contains(report.key()))
					.toList(),
				this.browser);
	}

	/** Whether there is nothing to remember. */
	boolean isEmpty() {
		return this.checkIn == null && this.reported.isEmpty();
	}

	/** Whether today's signs have been answered, and the pain comes next. */
	boolean hasSigns() {
		return this.checkIn != null && this.checkIn.hasSigns();
	}

	/** Today's answers; empty until all that is needed has been answered. */
	Optional<Today> answers() {
		return Optional.ofNullable(this.checkIn).filter(CheckIn::isComplete).map(CheckIn::answers);
	}

	/** Whether a warning sign was reported from this browser today. */
	boolean reportedRedFlag() {
		return this.checkIn != null && this.checkIn.redFlag();
	}

	/** Whether today's check, answered in this browser, told of a flare-up. */
	boolean reportedFlare() {
		return this.checkIn != null && this.checkIn.flare();
	}

}

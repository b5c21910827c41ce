package org.neutralspine.plan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainForm;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.Report;
import org.neutralspine.plan.log.Session;

/**
 * What somebody ticked off today, as it was sent.
 *
 * @param done the sets, each as item and set
 * @param pain the pain during the session; it may be left out
 * @param rising whether the pain rose through a set
 * @param version the version of the plan that the page had shown
 * @param shown the sets that the page had shown as ticked, with blanks between them
 * @param day the day on which the page was shown
 */
record LogSessionForm(@Size(max = 2000) List<String> done, @Size(max = 20) @Nullable String pain,
		@Nullable String rising, @Size(max = 20) @Nullable String version, @Size(max = 30_000) @Nullable String shown,
		@Size(max = 20) @Nullable String day) {

	private static final int MAX_DAYS_LATE = 7;

	LogSessionForm {
		done = (done != null) ? List.copyOf(done) : List.of();
	}

	static LogSessionForm empty() {
		return new LogSessionForm(List.of(), null, null, null, null, null);
	}

	/** What was said last of a session, to be said again or otherwise. */
	static LogSessionForm of(Session session) {
		Integer pain = session.lastDuring().map(Report::pain).orElse(null);
		boolean rising = session.lastDuring().filter(Report::rising).isPresent();
		return new LogSessionForm(session.setsDone(), (pain != null) ? pain.toString() : null, rising ? "true" : null,
				null, null, null);
	}

	/**
	 * The day that it is about: today where it names none. What was kept in a browser
	 * without a connection may be about a day of the last week.
	 * @return empty where it is about no such day
	 */
	Optional<LocalDate> about(LocalDate today) {
		return (this.day == null || this.day.isEmpty()) ? Optional.of(today)
				: today.minusDays(MAX_DAYS_LATE)
					.datesUntil(today.plusDays(1))
					.filter((date) -> date.toString().equals(this.day))
					.findFirst();
	}

	boolean isOf(int number) {
		return Integer.toString(number).equals(this.version);
	}

	/** The same in another version of the plan. */
	LogSessionForm in(int number, EarlierSets earlier) {
		if (this.version == null || !this.version.matches("\\d{1,9}")) {
			return new LogSessionForm(List.of(), this.pain, this.rising, this.version, null, this.day);
		}
		int from = Integer.parseInt(this.version);
		List<String> known = (this.shown != null) ? earlier.now(from, List.of(this.shown.split(" "))) : List.of();
		return new LogSessionForm(earlier.now(from, this.done), this.pain, this.rising, Integer.toString(number),
				String.join(" ", known), this.day);
	}

	boolean isRising() {
		return this.rising != null;
	}

	private boolean isScored() {
		return this.pain != null && !this.pain.isBlank();
	}

	/** The score; null where it was left out, or is no such number. */
	@Nullable Integer score() {
		return new PainForm(this.pain).score().orElse(null);
	}

	boolean hasWrongScore() {
		return isScored() && score() == null;
	}

	/** Whether it says what is a sign to stop. */
	boolean isSign() {
		Integer score = score();
		return isRising() || (score != null && score >= Thresholds.PAIN_FLARES_FROM);
	}

	/** Whether it says what a session has already, as that of whoever presses twice. */
	boolean repeats(Session session) {
		LogSessionForm last = of(session);
		return isOf(session.planVersion()) && !hasWrongScore() && last.done.containsAll(this.done)
				&& unticked().stream().noneMatch(last.done::contains) && Objects.equals(score(), last.score())
				&& isRising() == last.isRising();
	}

	boolean isEmpty() {
		return this.done.isEmpty() && !isScored() && this.rising == null;
	}

	/** The sets that were ticked on the page, and no longer are. */
	Set<String> unticked() {
		return (this.shown == null) ? Set.of()
				: Stream.of(this.shown.split(" "))
					.filter((set) -> !this.done.contains(set))
					.collect(Collectors.toUnmodifiableSet());
	}

}

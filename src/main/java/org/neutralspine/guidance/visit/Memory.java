package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.situation.SituationForm;

/**
 * What a person's own browser remembers for them.
 *
 * @param savedOn the day on which the situation was last saved
 * @param situation the situation, word for word
 * @param lastRedFlag the last day before the check-in on which a warning sign was
 * reported
 * @param lastFlare the last day before the check-in on which a flare-up was reported
 * @param checkIn today's answers, as far as given
 */
record Memory(LocalDate savedOn, SituationForm situation, @Nullable LocalDate lastRedFlag,
		@Nullable LocalDate lastFlare, @Nullable CheckIn checkIn) {

	private static final int DAYS = 180;

	boolean isStale(LocalDate today) {
		return daysLeft(today) < 0;
	}

	/**
	 * The days for which the situation is still remembered.
	 */
	long daysLeft(LocalDate today) {
		return ChronoUnit.DAYS.between(today, this.savedOn.plusDays(DAYS));
	}

	/**
	 * The memory as of a day: answers of any other day no longer count, but that a
	 * warning sign or a flare-up was reported is kept.
	 */
	Memory asOf(LocalDate today) {
		CheckIn last = this.checkIn;
		if (last == null || last.date().equals(today)) {
			return this;
		}
		LocalDate day = last.date().isAfter(today) ? today : last.date();
		return new Memory(this.savedOn, this.situation,
				last.redFlag() ? latest(this.lastRedFlag, day) : this.lastRedFlag,
				last.flare() ? latest(this.lastFlare, day) : this.lastFlare, null);
	}

	/**
	 * The memory with another situation. Where its time zone is one in which today's
	 * answers are of tomorrow, they are today's there.
	 */
	Memory with(SituationForm form, LocalDate today) {
		return new Memory(today, form, this.lastRedFlag, this.lastFlare,
				(this.checkIn != null) ? this.checkIn.notAfter(today) : null);
	}

	Memory with(@Nullable CheckIn answers) {
		return new Memory(this.savedOn, this.situation, this.lastRedFlag, this.lastFlare, answers);
	}

	/**
	 * The last day on which a warning sign was reported; never later than today, even if
	 * the time zone has changed since.
	 */
	@Nullable LocalDate redFlag(LocalDate today) {
		CheckIn current = this.checkIn;
		return earlier((current != null && current.redFlag()) ? current.date() : this.lastRedFlag, today);
	}

	/**
	 * The last day on which a flare-up was reported; never later than today.
	 */
	@Nullable LocalDate flare(LocalDate today) {
		CheckIn current = this.checkIn;
		return earlier((current != null && current.flare()) ? current.date() : this.lastFlare, today);
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate day, LocalDate today) {
		return (day != null && day.isAfter(today)) ? today : day;
	}

	private static LocalDate latest(@Nullable LocalDate one, LocalDate other) {
		return (one == null || other.isAfter(one)) ? other : one;
	}

}

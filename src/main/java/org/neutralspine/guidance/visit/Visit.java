package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.CheckIn;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;

/**
 * Who is visiting, as far as their browser tells.
 *
 * @param today the day in the person's own time zone
 * @param memory what the browser remembers
 * @param situation the situation that follows from it; null where it has to be entered
 * (again)
 * @param lost whether the browser sent something that is of no use any more
 */
public record Visit(LocalDate today, @Nullable Memory memory, @Nullable Situation situation, boolean lost) {

	static Visit unknown(LocalDate today, boolean lost) {
		return new Visit(today, null, null, lost);
	}

	/**
	 * The day until which the physician's limits were said to hold, once it is over.
	 */
	public Optional<LocalDate> limitsOver() {
		return Optional.ofNullable(this.memory)
			.map((kept) -> kept.situation().avoidUntil())
			.filter((text) -> !text.isBlank())
			.map(LocalDate::parse)
			.filter(this.today::isAfter);
	}

	public Optional<CheckIn> checkIn() {
		return Optional.ofNullable(this.memory).map(Memory::checkIn);
	}

	/** Whether today's signs have been answered, and the pain comes next. */
	public boolean hasSigns() {
		return checkIn().filter(CheckIn::hasSigns).isPresent();
	}

	/**
	 * Today's answers; empty until all that is needed has been answered today.
	 */
	public Optional<Today> answers() {
		return checkIn().filter(CheckIn::isComplete).map(CheckIn::answers);
	}

}

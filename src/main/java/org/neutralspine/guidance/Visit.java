package org.neutralspine.guidance;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;

/**
 * Who is visiting, as far as their browser tells.
 *
 * @param today the day in the person's own time zone
 * @param memory what the browser remembers
 * @param situation the situation that follows from it; null exactly where there is no
 * memory
 * @param lost whether the browser sent something that could not be read or was too old
 */
record Visit(LocalDate today, @Nullable Memory memory, @Nullable Situation situation, boolean lost) {

	static Visit unknown(LocalDate today, boolean lost) {
		return new Visit(today, null, null, lost);
	}

	Optional<CheckIn> checkIn() {
		return Optional.ofNullable(this.memory).map(Memory::checkIn);
	}

	/**
	 * Today's answers; empty until all that is needed has been answered today.
	 */
	Optional<Today> answers() {
		return checkIn().filter(CheckIn::isComplete).map(CheckIn::answers);
	}

}

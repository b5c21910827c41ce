package org.neutralspine.guidance.check;

import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Today;
import org.springframework.validation.Errors;

/**
 * Today's pain score, as it was sent.
 */
public record PainForm(@Size(max = 20) @Nullable String pain) {

	/**
	 * Says what is wrong with the answer, if anything.
	 */
	public void check(Errors errors) {
		if (score().isEmpty()) {
			boolean missing = this.pain == null || this.pain.isBlank();
			errors.rejectValue("pain", missing ? "problem.pain.missing" : "problem.pain.range");
		}
	}

	/**
	 * The score, 0 to 10; empty where the answer is no such number.
	 */
	public Optional<Integer> score() {
		return Optional.ofNullable(this.pain)
			.filter((text) -> text.matches("\\d{1,2}"))
			.map(Integer::valueOf)
			.filter((score) -> score <= Today.MAX_PAIN);
	}

}

package org.neutralspine.session;

import java.util.Optional;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.PainForm;
import org.springframework.validation.Errors;

/**
 * How a session ended, as it was sent.
 *
 * @param alarming whether the pain rose through it, or a new pain went into an arm or leg
 */
record EndForm(@Size(max = 20) @Nullable String pain, @Nullable Boolean alarming) {

	static final EndForm EMPTY = new EndForm(null, null);

	boolean isAlarming() {
		return Boolean.TRUE.equals(this.alarming);
	}

	void check(Errors errors) {
		new PainForm(this.pain).check(errors);
	}

	Optional<Integer> score() {
		return new PainForm(this.pain).score();
	}

}

package org.neutralspine.session;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How far somebody walks comfortably, as it was typed: minutes, or steps where it says
 * so.
 */
record WalkForm(@Size(max = 40) @Nullable String walk) {

	static final WalkForm EMPTY = new WalkForm(null);

	private static final int STEPS_PER_MINUTE = 100;

	private static final int MAX_MINUTES = 600;

	private static final Pattern TYPED = Pattern.compile("(\\d{1,6})\\s*(|m|min|mins|minutes?|steps?)");

	/** About so many steps at an easy pace; a rough figure of general knowledge. */
	static int steps(int minutes) {
		return minutes * STEPS_PER_MINUTE;
	}

	void check(Errors errors) {
		if (comfortable().isEmpty()) {
			errors.rejectValue("walk", "problem.walking");
		}
	}

	/** Minutes, at least one; empty where it is no such thing. */
	Optional<Integer> comfortable() {
		Matcher typed = TYPED.matcher((this.walk != null) ? this.walk.strip().toLowerCase(Locale.ROOT) : "");
		if (!typed.matches()) {
			return Optional.empty();
		}
		int number = Integer.parseInt(typed.group(1));
		int minutes = typed.group(2).startsWith("step") ? number / STEPS_PER_MINUTE : number;
		return Optional.of(minutes).filter((walked) -> walked >= 1 && walked <= MAX_MINUTES);
	}

}

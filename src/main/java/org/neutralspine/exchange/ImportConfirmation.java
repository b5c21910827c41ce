package org.neutralspine.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.MassReview;
import org.neutralspine.editing.Problem;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * What is typed before an import hides published exercises, or shows them again: the
 * reason, and where it hides many, their number. The same is typed where other words
 * raise questions.
 *
 * @param reason why, as typed
 * @param number how many exercises will be hidden, as typed
 * @param seen the fingerprint of the questions that were shown
 */
record ImportConfirmation(String reason, String number, String seen) {

	static final String NAME = "confirmation";

	/** No more than this is hidden for a reason alone. */
	private static final int FEW = 5;

	static final ImportConfirmation NONE = new ImportConfirmation("", "", "");

	/**
	 * As it was sent.
	 */
	record Typed(@Nullable String reason, @Nullable String number, @Nullable String seen) {
	}

	static ImportConfirmation of(Typed typed) {
		return new ImportConfirmation(Objects.requireNonNullElse(typed.reason(), ""),
				Objects.requireNonNullElse(typed.number(), ""), Objects.requireNonNullElse(typed.seen(), ""));
	}

	/** Whether the number has to be typed where so many are hidden. */
	static boolean needsNumber(int hidden) {
		return hidden > FEW;
	}

	/**
	 * What is wrong with it; no errors where nothing is.
	 * @param hidden how many exercises would be hidden
	 * @param shown how many would be shown again
	 * @param questions what is asked beside that
	 */
	BindingResult check(int hidden, int shown, MassReview.Questions questions) {
		List<Problem> problems = new ArrayList<>();
		if ((hidden + shown > 0 || questions.needReason()) && this.reason.isBlank()) {
			problems.add(Problem.of("reason", "import.problem.reason"));
		}
		problems.addAll(ContentCheck.reason("reason", this.reason));
		if (needsNumber(hidden) && !this.number.strip().equals(Integer.toString(hidden))) {
			problems.add(Problem.of("number", "import.problem.number", hidden));
		}
		BindingResult errors = noErrors();
		problems.forEach(
				(problem) -> errors.rejectValue(problem.field(), problem.key(), problem.arguments().toArray(), null));
		return errors;
	}

	/** Whether it answers other questions than those that there are. */
	boolean isOutdated(MassReview.Questions questions) {
		return !questions.fingerprint().equals(this.seen);
	}

	BindingResult noErrors() {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("reason", this.reason, "number", this.number));
		return new MapBindingResult(fields, NAME);
	}

}

package org.neutralspine.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.ContentCheck;
import org.neutralspine.editing.Problem;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * What is typed before an import hides published exercises, or shows them again: the
 * reason, and where it hides many, their number.
 *
 * @param reason why, as typed
 * @param number how many exercises will be hidden, as typed
 */
record ImportConfirmation(String reason, String number) {

	static final String NAME = "confirmation";

	/** No more than this is hidden for a reason alone. */
	private static final int FEW = 5;

	static final ImportConfirmation NONE = new ImportConfirmation("", "");

	static ImportConfirmation of(@Nullable String reason, @Nullable String number) {
		return new ImportConfirmation(Objects.requireNonNullElse(reason, ""), Objects.requireNonNullElse(number, ""));
	}

	/** Whether the number has to be typed where so many are hidden. */
	static boolean needsNumber(int hidden) {
		return hidden > FEW;
	}

	/**
	 * What is wrong with it; no errors where nothing is.
	 * @param hidden how many exercises would be hidden
	 * @param shown how many would be shown again
	 */
	BindingResult check(int hidden, int shown) {
		List<Problem> problems = new ArrayList<>();
		if (hidden + shown > 0 && this.reason.isBlank()) {
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

	BindingResult noErrors() {
		Map<String, String> fields = new LinkedHashMap<>(Map.of("reason", this.reason, "number", this.number));
		return new MapBindingResult(fields, NAME);
	}

}

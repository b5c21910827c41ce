package org.neutralspine.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * What a password has to be: long, and nothing that is tried first.
 */
@Component
class PasswordRules {

	private static final int FEWEST_CHARACTERS = 12;

	/** What is behind it does not count for the encoder. */
	private static final int MOST_BYTES = 72;

	/** On the library's scale of 0 to 4: out of reach for guesses at this page. */
	private static final int LOWEST_SCORE = 3;

	private static final List<String> OURS = List.of("neutral", "spine", "neutralspine");

	private final Zxcvbn guesses = new Zxcvbn();

	/**
	 * Says what is wrong beside the fields {@code password} and {@code repeated}.
	 */
	void check(@Nullable String password, @Nullable String repeated, String name, BindingResult errors) {
		String typed = (password != null) ? password : "";
		problem(typed, name).ifPresent((problem) -> errors.rejectValue("password", problem));
		if (!typed.equals((repeated != null) ? repeated : "")) {
			errors.rejectValue("repeated", "problem.password.repeated");
		}
	}

	private Optional<String> problem(String password, String name) {
		if (password.codePointCount(0, password.length()) < FEWEST_CHARACTERS) {
			return Optional.of("problem.password.short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			return Optional.of("problem.password.long");
		}
		if (password.toLowerCase(Locale.ROOT).contains(name)) {
			return Optional.of("problem.password.name");
		}
		if (this.guesses.measure(password, OURS).getScore() < LOWEST_SCORE) {
			return Optional.of("problem.password.common");
		}
		return Optional.empty();
	}

}

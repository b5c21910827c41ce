package org.neutralspine.account.password;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Rules for passwords: long, and hard to guess.
 */
@Component
public class PasswordRules {

	private static final int MIN_CHARACTERS = 12;

	/** The encoder ignores the rest. */
	private static final int MAX_BYTES = 72;

	/** On the library's scale of 0 to 4: out of reach for guesses at this page. */
	private static final int MIN_SCORE = 3;

	private static final List<String> OURS = List.of("neutral", "spine", "neutralspine", "physio", "clinic", "trainer",
			"rehab", "fusion");

	/**
	 * Additions that do not make a password harder to guess, however they are written.
	 */
	private static final Pattern EASY_TO_ADD = Pattern.compile(
			"(?:19|20)\\d\\d|" + spelledAnyhow("neutralspine") + "|" + spelledAnyhow("correcthorsebatterystaple"),
			Pattern.CASE_INSENSITIVE);

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

	/**
	 * The message key of the problem with a password.
	 * @param name the name of the account it is for
	 */
	public Optional<String> problem(String password, String name) {
		if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
			return Optional.of("problem.password.short");
		}
		if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			return Optional.of("problem.password.long");
		}
		if (password.toLowerCase(Locale.ROOT).contains(name)) {
			return Optional.of("problem.password.name");
		}
		if (isEasy(password) || isEasy(EASY_TO_ADD.matcher(password).replaceAll(""))) {
			return Optional.of("problem.password.common");
		}
		return Optional.empty();
	}

	private boolean isEasy(String password) {
		return this.guesses.measure(password, OURS).getScore() < MIN_SCORE;
	}

	/** The word, whatever stands between its letters but letters. */
	private static String spelledAnyhow(String word) {
		return String.join("[^\\p{L}]*", word.split(""));
	}

}

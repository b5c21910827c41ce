package org.neutralspine.question;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A question.
 *
 * @param today the day on which it was written; by default the day in the settings' time
 * zone
 */
record QuestionRequest(@Nullable String text, @Nullable String today) {

	String checkedText() {
		if (this.text == null || this.text.length() > QuestionForm.MAX_LENGTH) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"text is a string of at most " + QuestionForm.MAX_LENGTH + " characters");
		}
		return this.text;
	}

	Optional<LocalDate> day() {
		try {
			return Optional.ofNullable(this.today).map(LocalDate::parse);
		}
		catch (DateTimeException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "today is a date such as 2026-11-27", ex);
		}
	}

}

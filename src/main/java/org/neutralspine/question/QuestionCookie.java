package org.neutralspine.question;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.visit.Errand;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a question with the person who asked it, sealed, so that its answer can be come
 * back to.
 */
@Component
class QuestionCookie {

	private static final Duration LIFE = Duration.ofMinutes(30);

	private final SealedCookies cookies;

	private final JsonMapper json;

	QuestionCookie(SealedCookies cookies, JsonMapper json) {
		this.cookies = cookies;
		this.json = json;
	}

	/**
	 * Keeps a question.
	 * @return false where it is too long, or the browser keeps nothing
	 */
	boolean keep(HttpServletRequest request, HttpServletResponse response, QuestionForm question) {
		String content = this.json.writeValueAsString(question);
		boolean kept = SealedCookies.fits(content) && request.getCookies() != null;
		if (kept) {
			this.cookies.write(request, response, Errand.QUESTION, content, LIFE);
		}
		return kept;
	}

	/** The question that was kept; empty where there is none, or it cannot be read. */
	Optional<QuestionForm> recall(HttpServletRequest request) {
		return this.cookies.open(request, Errand.QUESTION).flatMap(this::parse);
	}

	private Optional<QuestionForm> parse(String content) {
		try {
			return Optional.of(this.json.readValue(content, QuestionForm.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}

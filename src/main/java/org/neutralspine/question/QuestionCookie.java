package org.neutralspine.question;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.visit.Errand;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;

/**
 * Keeps a question with the person who asked it, sealed, so that its answer can be come
 * back to.
 */
@Component
class QuestionCookie {

	private static final Duration LIFE = Duration.ofMinutes(30);

	private final SealedCookies cookies;

	QuestionCookie(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * Keeps a question.
	 * @return false where it is too long, or the browser keeps nothing
	 */
	boolean keep(HttpServletRequest request, HttpServletResponse response, QuestionForm question) {
		return request.getCookies() != null && this.cookies.keep(request, response, Errand.QUESTION, question, LIFE);
	}

	/** The question that was kept; empty where there is none, or it cannot be read. */
	Optional<QuestionForm> recall(HttpServletRequest request) {
		return this.cookies.read(request, Errand.QUESTION, QuestionForm.class);
	}

}

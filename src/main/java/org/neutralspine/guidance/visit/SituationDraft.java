package org.neutralspine.guidance.visit;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;

/**
 * What somebody has entered of their situation, sealed in their browser for a day, until
 * all of it is there.
 */
@Component
class SituationDraft {

	static final String NAME = "begun";

	private static final Duration LIFE = Duration.ofDays(1);

	private final SealedCookies cookies;

	SituationDraft(SealedCookies cookies) {
		this.cookies = cookies;
	}

	Optional<SituationForm> find(HttpServletRequest request) {
		return this.cookies.read(request, NAME, SituationForm.class);
	}

	/**
	 * Keeps it, unless no cookie holds that much; the pages carry it along as well.
	 */
	void keep(HttpServletRequest request, HttpServletResponse response, SituationForm form) {
		this.cookies.keep(request, response, NAME, form, LIFE);
	}

	void drop(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, NAME)) {
			this.cookies.drop(request, response, NAME);
		}
	}

}

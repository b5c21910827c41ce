package org.neutralspine.guidance.visit;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.web.SealedCookies;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has entered of their situation, sealed in their browser for a day, until
 * all of it is there.
 */
@Component
class SituationDraft {

	static final String NAME = "begun";

	private static final Duration LIFE = Duration.ofDays(1);

	private final SealedCookies cookies;

	private final JsonMapper json;

	SituationDraft(SealedCookies cookies, JsonMapper json) {
		this.cookies = cookies;
		this.json = json;
	}

	Optional<SituationForm> find(HttpServletRequest request) {
		return this.cookies.open(request, NAME).flatMap(this::parse);
	}

	/**
	 * Keeps it, unless no cookie holds that much; the pages carry it along as well.
	 */
	void keep(HttpServletRequest request, HttpServletResponse response, SituationForm form) {
		String content = this.json.writeValueAsString(form);
		if (SealedCookies.fits(content)) {
			this.cookies.write(request, response, NAME, content, LIFE);
		}
	}

	void drop(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, NAME)) {
			this.cookies.drop(request, response, NAME);
		}
	}

	private Optional<SituationForm> parse(String content) {
		try {
			return Optional.of(this.json.readValue(content, SituationForm.class));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}

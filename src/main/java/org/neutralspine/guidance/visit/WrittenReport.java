package org.neutralspine.guidance.visit;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.check.SymptomsForm;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.web.SealedCookies;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The signs and the pain that somebody has written of in a question. Today's check begins
 * with them marked, for its owner to look over: a text is no answer to it. They lie
 * sealed in the browser until the check is answered.
 */
@Component
public class WrittenReport {

	static final String NAME = "written";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private final SealedCookies cookies;

	WrittenReport(SealedCookies cookies) {
		this.cookies = cookies;
	}

	/** Keeps what was written last; of nothing nothing is kept. */
	public void keep(HttpServletRequest request, HttpServletResponse response, Set<Symptom> signs,
			@Nullable Integer pain) {
		if (signs.isEmpty() && pain == null) {
			drop(request, response);
			return;
		}
		SymptomsForm form = new SymptomsForm(signs.stream().sorted().map(Symptom::name).toList(), null,
				(pain != null) ? pain.toString() : null);
		this.cookies.keep(request, response, NAME, form, LIFE);
	}

	/** Adds the form of today's check to a page, with what was written of marked. */
	void begin(HttpServletRequest request, Model model) {
		Optional<SymptomsForm> written = this.cookies.read(request, NAME, SymptomsForm.class);
		model.addAttribute("form", written.orElseGet(SymptomsForm::empty));
		model.addAttribute("written", written.isPresent());
	}

	void drop(HttpServletRequest request, HttpServletResponse response) {
		if (this.cookies.isPresent(request, NAME)) {
			this.cookies.drop(request, response, NAME);
		}
	}

}

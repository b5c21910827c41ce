package org.neutralspine.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.neutralspine.guidance.check.PainLight;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.session.progress.CurrentSession;
import org.springframework.stereotype.Component;

/**
 * Keeps how a session goes in the browser of whoever does it.
 */
@Component
class SessionOutcomes {

	private final TrainingCookie cookie;

	private final SituationCookie situation;

	SessionOutcomes(TrainingCookie cookie, SituationCookie situation) {
		this.cookie = cookie;
		this.situation = situation;
	}

	/**
	 * Marks an exercise as done.
	 * @param done the key of the exercise, so that pressing twice marks it once
	 */
	void mark(SessionVisit visit, String done, boolean tooMuch, HttpServletRequest request,
			HttpServletResponse response) {
		this.cookie.keep(request, response, visit.training().mark(done, tooMuch));
	}

	/**
	 * Ends the session. Its pain counts as today's, so that it closes what a check would.
	 */
	void end(SessionVisit visit, CurrentSession chosen, EndForm form, HttpServletRequest request,
			HttpServletResponse response) {
		int pain = form.score().orElseThrow();
		this.cookie.keep(request, response,
				visit.training().end(visit.session(chosen).minutes(), pain, form.isAlarming()));
		if (form.isAlarming() && GateDecision.leadsTo(pain) != Gate.REFER) {
			this.situation.askAgain(request, response, pain);
		}
		else if (PainLight.of(pain) != PainLight.GREEN) {
			this.situation.addPain(request, response, pain);
		}
	}

}

package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationStep;
import org.neutralspine.guidance.situation.Situations;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a step of the situation on a page.
 */
@Component
class SituationPages {

	private static final String VIEW = "situation-step";

	private final SituationCookie cookie;

	private final SituationDraft draft;

	private final SituationChanges changes;

	private final Situations situations;

	private final Sentences sentences;

	SituationPages(SituationCookie cookie, SituationDraft draft, SituationChanges changes, Situations situations,
			Sentences sentences) {
		this.changes = changes;
		this.cookie = cookie;
		this.draft = draft;
		this.situations = situations;
		this.sentences = sentences;
	}

	/**
	 * What has been entered so far: of somebody whose situation is known, that one; else
	 * what they have begun.
	 */
	Optional<SituationForm> begun(HttpServletRequest request, Visit visit) {
		Optional<SituationForm> known = Optional.ofNullable(visit.memory()).map(Memory::situation);
		return (visit.situation() != null) ? known : this.draft.find(request).or(() -> known);
	}

	/** Adds the first step for somebody who begins, or begins again. */
	String showFirst(HttpServletRequest request, HttpServletResponse response, Visit visit, Locale locale,
			Model model) {
		if (visit.lost() && visit.memory() == null) {
			this.cookie.drop(request, response);
		}
		return show(SituationStep.FUSION, begun(request, visit).orElseGet(SituationForm::empty), visit, locale, model);
	}

	/**
	 * Adds a step.
	 * @return its view
	 */
	String show(SituationStep step, SituationForm form, Visit visit, Locale locale, Model model) {
		LocalDate redFlag = (visit.memory() != null) ? visit.memory().redFlag(visit.today()) : null;
		this.situations.addChoices(model);
		model.addAttribute("step", step);
		model.addAttribute("form", form);
		model.addAttribute("known", visit.situation() != null);
		model.addAttribute("seen", this.changes.seen(visit));
		model.addAttribute("lost", visit.lost());
		model.addAttribute("toConfirm", Situations.toConfirm(form.levels()));
		model.addAttribute("redFlag", (redFlag != null) ? this.sentences.day(redFlag, locale) : null);
		return VIEW;
	}

}

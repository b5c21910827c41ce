package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.situation.SituationForm;
import org.neutralspine.guidance.situation.SituationResult;
import org.neutralspine.guidance.situation.SituationStep;
import org.neutralspine.guidance.situation.Situations;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Says what is wrong with a situation, as far as it has been asked.
 */
@Component
class SituationProblems {

	private final SituationCookie cookie;

	private final Situations situations;

	private final Sentences sentences;

	SituationProblems(SituationCookie cookie, Situations situations, Sentences sentences) {
		this.cookie = cookie;
		this.situations = situations;
		this.sentences = sentences;
	}

	/**
	 * Tells the fields of some steps what is wrong with them.
	 */
	void find(SituationForm form, @Nullable Memory memory, Set<SituationStep> steps, Errors errors) {
		LocalDate today = this.situations.today(form.timeZone());
		if (steps.contains(SituationStep.FUSION)) {
			Situations.checkTimeZone(form.timeZone(), errors);
		}
		SituationResult result = this.cookie.check(form, today, memory);
		Situations.reject(errors,
				result.problems()
					.stream()
					.filter((problem) -> steps.stream().anyMatch((step) -> step.asks(Situations.field(problem))))
					.toList());
		Situation situation = result.situation();
		if (steps.contains(SituationStep.HEALING) && situation != null
				&& situation.scan().isBefore(situation.surgery())) {
			errors.rejectValue("imagedOn", "problem.imagedOn.beforeSurgery");
		}
	}

	/**
	 * After a warning sign a clearance counts only if it is known to be later; without
	 * its day the answer would be the same closed page again.
	 */
	void findDayOfClearance(SituationForm form, @Nullable Memory memory, Errors errors, Locale locale) {
		LocalDate redFlag = (memory != null) ? memory.redFlag(this.situations.today(form.timeZone())) : null;
		if (redFlag != null && form.lacksDayOfClearance()) {
			errors.rejectValue("clearedOn", "problem.clearedOn.afterRedFlag",
					new Object[] { this.sentences.day(redFlag, locale) }, null);
		}
	}

}

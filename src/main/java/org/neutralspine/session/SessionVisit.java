package org.neutralspine.session;

import java.time.LocalDate;
import java.util.Optional;

import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.session.progress.CurrentSession;
import org.neutralspine.session.progress.Training;
import org.neutralspine.session.recipe.Options;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.TodaysSession;
import org.neutralspine.session.recipe.Wishes;

/**
 * Somebody who may exercise today, and what they have done so far.
 */
record SessionVisit(Visit visit, Answer answer, Training training, Recipe recipe) {

	LocalDate today() {
		return this.visit.today();
	}

	Optional<CurrentSession> current() {
		return this.training.on(today());
	}

	/** A session, of what may still be done. */
	TodaysSession session(CurrentSession chosen) {
		return TodaysSession.of(this.answer, chosen.all(), chosen.minutes(), this.training.walks().now());
	}

	Options options(Wishes wishes) {
		return new Options(this.recipe, this.answer, wishes, this.training.climb().rungs());
	}

	/**
	 * Whether another session may be chosen: one a day, and none before the last is
	 * settled.
	 */
	boolean mayChoose() {
		return this.training.unsettled(today()).isEmpty() && !isResting()
				&& (current().isEmpty() || !this.training.isEnded());
	}

	/** Whether a red session asks for rest, or two of them for somebody's word. */
	boolean isResting() {
		return this.training.isPaused() || this.training.restsUntil(today()).isPresent();
	}

}

package org.neutralspine.guidance.exercise;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.visit.Visit;

/**
 * A visit, and the answer of the day to it.
 *
 * @param answer null until situation and today's check are known
 */
public record VisitAnswer(Visit visit, @Nullable Answer answer) {

	/** No verdict is shown behind a shut gate. */
	public @Nullable Answer open() {
		return (this.answer == null || this.answer.gate().gate().isShut()) ? null : this.answer;
	}

	/** For whom, and on which day, the verdicts hold; only where there are any. */
	Text checked() {
		Situation situation = Objects.requireNonNull(this.visit.situation());
		return Text.of("exercise.checked", this.visit.today(), this.visit.fused(situation),
				Objects.requireNonNull(this.answer).timeline().week(), situation.clearance().scope().label());
	}

	/** Where to go on without a verdict. */
	public String next() {
		if (this.answer != null) {
			return "/exercises";
		}
		return (this.visit.situation() == null) ? "/situation" : "/today";
	}

}

package org.neutralspine.question;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.visit.Visit;
import org.neutralspine.question.reading.Understood;
import org.neutralspine.question.text.Said;

/**
 * Whose situation a question is about.
 *
 * @param situation what is known of them; empty where that is too little, or no rule says
 * anything to it
 * @param remembered whether it is the one that the browser remembers
 * @param besides whether the question says anything that is not remembered so
 * @param outside whether the rules say nothing to it: no fusion, or none yet
 * @param notCleared the most that can be cleared, where something is said not to be
 * @param canBeKept whether it describes a whole situation of the person's own, and
 * another one than is remembered
 */
record AskedAbout(Optional<Situation> situation, boolean remembered, boolean besides, boolean outside,
		@Nullable Said<Clearance> notCleared, boolean canBeKept) {

	static AskedAbout of(QuestionForm form, Facts facts, Understood understood, Visit visit, Questions questions) {
		boolean own = understood.otherPerson() == null;
		boolean outside = understood.beforeSurgery() != null || !understood.notAFusion().isEmpty();
		Said<Clearance> notCleared = notCleared(form, facts, understood);
		Optional<Situation> said = questions.situation(facts, visit.today());
		Optional<SaidBesides> besides = Optional.ofNullable(visit.situation())
			.filter((known) -> own && understood.levelsToAsk().isEmpty())
			.map((known) -> new SaidBesides(facts, known, visit.today()))
			.filter((one) -> one.isOfTheSame(questions));
		Optional<Situation> situation = besides.map(questions::both).or(() -> said);
		boolean other = besides.filter(SaidBesides::isOther).isPresent();
		return new AskedAbout(outside ? Optional.empty() : atMost(situation, notCleared), besides.isPresent(), other,
				outside, notCleared, own && !outside && said.isPresent() && (other || besides.isEmpty()));
	}

	/** What is said not to be cleared holds until somebody puts right that more is. */
	private static @Nullable Said<Clearance> notCleared(QuestionForm form, Facts facts, Understood understood) {
		Said<Clearance> most = understood.notCleared();
		boolean more = form.isCorrected() && most != null && facts.cleared().compareTo(most.value()) > 0;
		return more ? null : most;
	}

	/** What is said not to be cleared counts before what the browser remembers. */
	private static Optional<Situation> atMost(Optional<Situation> situation, @Nullable Said<Clearance> most) {
		return (most != null) ? situation.map((known) -> known.clearedAtMost(most.value())) : situation;
	}

}

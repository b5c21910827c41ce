package org.neutralspine.guidance.list;

import java.util.Optional;

import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * The parts of a list, in the order of the page: one for each verdict, and one for what
 * nothing but today keeps closed.
 */
enum ListGroup {

	FAVOUR, ALLOW, CAUTION, TODAY, NOT_YET, LOCKED, AVOID;

	/**
	 * Where an exercise is listed.
	 */
	static ListGroup of(Judgement judgement) {
		return waitsForACalmerDay(judgement) ? TODAY : valueOf(judgement.verdict().name());
	}

	/** Pain and a flare-up lock only what would be open with care. */
	private static boolean waitsForACalmerDay(Judgement judgement) {
		return judgement.verdict() == Verdict.LOCKED && (judgement.isBecauseOf(Rule.PAIN_TODAY)
				|| judgement.isBecauseOf(Rule.FLARE)
				|| judgement.reasons().stream().allMatch((reason) -> reason.verdict().isDoable() || isOfToday(reason)));
	}

	private static boolean isOfToday(Reason reason) {
		return reason.rule().equals(Rule.GATE.name()) || reason.rule().equals(Rule.PAIN_TODAY.name())
				|| reason.rule().equals(Rule.FLARE.name());
	}

	/**
	 * What puts an exercise into this group: what has to change besides the day, where
	 * more than the day is in the way; empty where nothing limits it.
	 */
	Optional<Reason> because(Judgement judgement) {
		return judgement.reasons()
			.stream()
			.filter((reason) -> (judgement.verdict() == Verdict.LOCKED)
					? !reason.verdict().isDoable() && isOfToday(reason) == (this == TODAY)
					: reason.verdict() == judgement.verdict())
			.findFirst();
	}

	boolean isDoable() {
		return this.compareTo(CAUTION) <= 0;
	}

	Text label() {
		return Text.of((this == TODAY) ? "group.TODAY.label" : "verdict." + this + ".label");
	}

	/**
	 * What the group means.
	 * @param flare whether a flare-up keeps closed what is closed on a calmer day, too
	 */
	Text meaning(boolean flare) {
		return Text.of((flare && this == LOCKED) ? "group.LOCKED.flare" : "group." + this);
	}

}

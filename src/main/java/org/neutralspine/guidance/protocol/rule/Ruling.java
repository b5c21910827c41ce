package org.neutralspine.guidance.protocol.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * What the rules say of one exercise: every cause, and the strictest verdict of them. All
 * that can be done to it is to add causes, so it only ever gets stricter.
 */
final class Ruling {

	/** As far as a permission goes. */
	private static final Verdict PERMITTED = Verdict.CAUTION;

	private final List<Reason> reasons = new ArrayList<>(4);

	private Verdict verdict = Verdict.ALLOW;

	private Ruling() {
	}

	/**
	 * A ruling to begin with. This is the only place where a permission counts: what is
	 * stricter than {@code CAUTION} by these rules, and by no others, becomes
	 * {@code CAUTION}. What it overruled stays among the causes.
	 */
	static Ruling of(Overrulable[] rules, Permission permission, Exercise exercise) {
		Ruling ruling = new Ruling();
		for (Overrulable rule : rules) {
			rule.addTo(ruling, exercise);
		}
		if (ruling.verdict.isStricterThan(PERMITTED)) {
			Optional<Reason> permit = permission.on(exercise);
			if (permit.isPresent()) {
				ruling.reasons.add(permit.get());
				ruling.verdict = PERMITTED;
			}
		}
		return ruling;
	}

	void add(Reason cause) {
		this.reasons.add(cause);
		this.verdict = this.verdict.orStricter(cause.verdict());
	}

	/**
	 * The verdict of the causes so far.
	 */
	Verdict verdict() {
		return this.verdict;
	}

	/**
	 * The judgement, with every cause, the strictest first.
	 */
	Judgement judgement(Exercise exercise) {
		return judgement(favoured(exercise) ? Verdict.FAVOUR : this.verdict);
	}

	/** Whether it is to be left out, whatever the day. */
	boolean isAvoid() {
		return this.verdict == Verdict.AVOID;
	}

	/**
	 * The judgement behind a gate that locks everything: of all that stands in its way
	 * besides, only what stays there is said.
	 */
	Judgement shutBy(List<Reason> gate) {
		this.reasons.removeIf((reason) -> reason.verdict() != Verdict.AVOID);
		return lockedBy(gate);
	}

	/**
	 * The judgement behind a gate that locks the exercise, whatever else stands in its
	 * way.
	 */
	Judgement lockedBy(List<Reason> gate) {
		this.reasons.addAll(gate);
		return judgement(Verdict.LOCKED);
	}

	private Judgement judgement(Verdict word) {
		if (this.reasons.size() > 1) {
			this.reasons.sort(Ruling::strictestFirst);
		}
		if (isAvoid()) {
			this.reasons.replaceAll(Reason::whereNothingOpens);
		}
		return new Judgement(word, this.reasons);
	}

	/** Of what waits, first what waits longest. */
	private static int strictestFirst(Reason one, Reason other) {
		int byVerdict = other.verdict().compareTo(one.verdict());
		return (byVerdict != 0) ? byVerdict : Integer.compare(waits(other), waits(one));
	}

	private static int waits(Reason reason) {
		Integer week = reason.fromWeek();
		return (week != null) ? week : Integer.MAX_VALUE;
	}

	/** Rule 7: what is allowed without care, and good to do. */
	private boolean favoured(Exercise exercise) {
		return this.verdict == Verdict.ALLOW && exercise.favoured();
	}

}

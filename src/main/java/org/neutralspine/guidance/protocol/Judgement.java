package org.neutralspine.guidance.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on one exercise today, with its reasons.
 *
 * @param verdict the strictest of all causes
 * @param reasons every cause, not only the winning one, the strictest first; empty only
 * where nothing limits the exercise
 */
public record Judgement(Verdict verdict, List<Reason> reasons) {

	public Judgement {
		reasons = List.copyOf(reasons);
	}

	public boolean isDoable() {
		return this.verdict.isDoable();
	}

	/**
	 * Whether it is open only because the physician allows it by name.
	 */
	public boolean isPermitted() {
		return isDoable() && isBecauseOf(Rule.PERMISSION);
	}

	/**
	 * Whether a rule is among its causes.
	 */
	public boolean isBecauseOf(Rule rule) {
		return this.reasons.stream().anyMatch((reason) -> reason.rule().equals(rule.name()));
	}

	/**
	 * Whether nothing but today's gate or a flare-up shuts it, which passes by itself or
	 * with a clearance.
	 */
	public boolean isShutForNow() {
		List<String> shutting = this.reasons.stream()
			.filter((reason) -> !reason.verdict().isDoable())
			.map(Reason::rule)
			.toList();
		return !shutting.isEmpty() && Set.of(Rule.GATE.name(), Rule.FLARE.name()).containsAll(shutting);
	}

	/**
	 * Whether it is locked for now and has to be left out afterwards, too. What a
	 * physician allows by name is not.
	 */
	public boolean isToAvoidAnyway() {
		return this.verdict == Verdict.LOCKED && !isBecauseOf(Rule.PERMISSION)
				&& this.reasons.stream().anyMatch((reason) -> reason.verdict() == Verdict.AVOID);
	}

	/**
	 * What to mind with it: what calls for care, and how much may be lifted; empty where
	 * nothing calls for care. Not the permission itself.
	 */
	public List<Reason> care() {
		return (this.verdict != Verdict.CAUTION) ? List.of()
				: this.reasons.stream()
					.filter((reason) -> reason.verdict().isDoable() && !reason.rule().equals(Rule.PERMISSION.name()))
					.toList();
	}

	/**
	 * The week after the surgery from which it opens, if all stays well; empty where time
	 * alone does not open it.
	 */
	public Optional<Integer> fromWeek() {
		Integer latest = null;
		for (Reason reason : this.reasons) {
			if (reason.verdict() == Verdict.NOT_YET) {
				Integer week = reason.fromWeek();
				if (week == null) {
					return Optional.empty();
				}
				latest = (latest == null || latest < week) ? week : latest;
			}
		}
		return Optional.ofNullable(latest);
	}

	/**
	 * The clearance that it lacks; empty where it lacks none.
	 */
	public Optional<Clearance> missingClearance() {
		return Arrays.stream(Clearance.values())
			.filter((clearance) -> this.reasons.stream()
				.anyMatch((reason) -> reason.rule().equals(Rule.CLEARANCE.name())
						&& reason.text().arguments().contains(clearance.label())))
			.findFirst();
	}

}

package org.neutralspine.plan.version;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * A published plan, checked again against what the rules say now. It can only take away.
 *
 * @param gate the gate as of now; behind a shut one there is no plan
 * @param items every published item, in the plan's order
 * @param rulesChanged whether the protocol is another one than the plan was checked
 * against
 */
public record PlanCheck(GateDecision gate, List<ItemNow> items, boolean rulesChanged) {

	/**
	 * A published item as of now.
	 *
	 * @param struck why it must not be done now, in the order of weight; empty where it
	 * may be done
	 * @param care what to mind with it now; empty where there is nothing, or where it is
	 * struck
	 * @param forNow whether it is struck by nothing that asks for another exercise
	 * @param permitted whether it is open only because the physician allows it by name
	 * @param changed whether the catalogue has other words for it by now
	 */
	public record ItemNow(PublishedItem item, List<Text> struck, List<Text> care, boolean forNow, boolean permitted,
			boolean changed) {

		public boolean isStruck() {
			return !this.struck.isEmpty();
		}

	}

	public static PlanCheck of(PublishedPlan plan, Answer answer) {
		return new PlanCheck(answer.gate(), plan.items().stream().map((item) -> now(item, answer)).toList(),
				isOther(answer.protocol(), plan.protocolName(), plan.protocolVersion()));
	}

	static boolean isOther(Protocol protocol, String name, String version) {
		return !name.equals(protocol.name()) || !version.equals(protocol.version());
	}

	static boolean isTooHeavy(@Nullable BigDecimal load, Answer answer) {
		return load != null && answer.maxLoadKg().filter((limit) -> load.compareTo(limit) > 0).isPresent();
	}

	private static ItemNow now(PublishedItem item, Answer answer) {
		Exercise exercise = answer.exercises().get(item.slug());
		if (exercise == null) {
			return struck(item, List.of(Text.of("plan.struck.gone")), false, false);
		}
		Judgement judgement = answer.on(exercise);
		boolean changed = !item.readsLike(exercise);
		if (!judgement.isDoable()) {
			return struck(item,
					judgement.reasons()
						.stream()
						.filter((reason) -> !reason.verdict().isDoable())
						.map(Reason::text)
						.toList(),
					judgement.isShutForNow(), changed);
		}
		if (isTooHeavy(item.prescription().loadKg(), answer)) {
			return struck(item, List.of(Text.of("plan.struck.load", answer.maxLoadKg().orElseThrow())), false, changed);
		}
		return new ItemNow(item, List.of(), judgement.care().stream().map(Reason::text).toList(), false,
				judgement.isPermitted(), changed);
	}

	private static ItemNow struck(PublishedItem item, List<Text> why, boolean forNow, boolean changed) {
		return new ItemNow(item, why, List.of(), forNow, false, changed);
	}

	/** Whether it is closed as a whole. */
	public boolean isClosed() {
		return this.gate.gate().isShut();
	}

	/** Whether any is struck that does not open again by itself. */
	public boolean strikesAny() {
		return this.items.stream().anyMatch((item) -> item.isStruck() && !item.forNow());
	}

	public PlanGlance glance() {
		return new PlanGlance(isClosed(), strikesAny(), this.rulesChanged, readsDifferently());
	}

	/** Whether the catalogue has other words for any exercise by now. */
	public boolean readsDifferently() {
		return this.items.stream().anyMatch(ItemNow::changed);
	}

}

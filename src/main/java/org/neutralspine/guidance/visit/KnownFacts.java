package org.neutralspine.guidance.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.situation.SituationStep;
import org.neutralspine.guidance.spine.Level;

/**
 * What is known of somebody, step by step, and what it changes.
 */
final class KnownFacts {

	private final Situation situation;

	private final Visit visit;

	private final Answer answer;

	/**
	 * Creates the facts.
	 * @param answer the answer to the situation on a day without signs or pain
	 */
	KnownFacts(Situation situation, Visit visit, Answer answer) {
		this.situation = situation;
		this.visit = visit;
		this.answer = answer;
	}

	List<KnownFact> all() {
		return List.of(fusion(), physician(), healing());
	}

	private KnownFact fusion() {
		Timeline timeline = this.answer.timeline();
		List<Text> changes = new ArrayList<>();
		changes.add(Text.of("known.stage", timeline.week(), Text.of("phase." + timeline.phase() + ".label")));
		if (!this.visit.unknownRegions().isEmpty()) {
			changes.add(Text.of("known.region"));
		}
		else if (!this.answer.adjacentLevels().isEmpty()) {
			changes.add(Text.of("known.protect", names(this.answer.adjacentLevels())));
		}
		this.visit.slowedBy(timeline)
			.forEach((cause) -> changes.add(Text.of("known.slow", Text.of("slowedBy." + cause))));
		return new KnownFact(SituationStep.FUSION,
				List.of(Text.of("known.fused", this.visit.fused(this.situation), this.situation.surgery())), changes);
	}

	private static String names(Set<Level> levels) {
		return levels.stream().map(Level::name).collect(Collectors.joining(", "));
	}

	private KnownFact physician() {
		List<Text> said = new ArrayList<>();
		said.add(cleared(this.situation.clearance()));
		this.situation.limits()
			.avoid()
			.stream()
			.sorted()
			.forEach((limit) -> said.add(Text.of("known.limit", Text.of("limit." + limit + ".label"))));
		if (this.situation.limits().maxLoadKg() != null) {
			said.add(Text.of("known.load", this.situation.limits().maxLoadKg()));
		}
		Brace worn = this.situation.brace().wornOn(this.visit.today());
		if (worn != Brace.NONE) {
			said.add(Text.of("known.brace", Text.of("brace." + worn + ".label")));
		}
		return new KnownFact(SituationStep.PHYSICIAN, said, fromPhysician(worn));
	}

	private static Text cleared(PhysicianClearance clearance) {
		Text scope = Text.of("clearance." + clearance.scope() + ".label");
		LocalDate until = clearance.lastDay().orElse(null);
		return (clearance.scope() == Clearance.NONE || until == null) ? Text.of("known.cleared", scope)
				: Text.of("known.cleared.until", scope, until);
	}

	private List<Text> fromPhysician(Brace worn) {
		List<Text> changes = new ArrayList<>();
		if (this.answer.gate().gate() == Gate.CLOSED) {
			this.answer.gate().reasons().stream().map(Reason::text).forEach(changes::add);
		}
		else {
			this.answer.lifting().ifPresent((load) -> changes.add(Text.of("exercise.load", load)));
		}
		if (this.answer.timeline().needsNewClearance()) {
			changes.add(Text.of("exercises.newClearance"));
		}
		if (worn != Brace.NONE) {
			changes.add(Text.of("brace." + worn + ".hint"));
		}
		this.visit.limitsOver().ifPresent((day) -> changes.add(Text.of("exercises.limitsOver", day)));
		return changes;
	}

	private KnownFact healing() {
		Imaging shows = this.situation.scan().of(this.situation.surgery());
		List<Text> said = new ArrayList<>();
		this.situation.factors()
			.stream()
			.sorted()
			.forEach((factor) -> said.add(Text.of("factor." + factor + ".label")));
		if (said.isEmpty()) {
			said.add(Text.of("known.healing.none"));
		}
		said.add(Text.of("known.scan", Text.of("imaging." + shows + ".label")));
		return new KnownFact(SituationStep.HEALING, said, List.of(Text.of("imaging." + shows + ".hint")));
	}

}

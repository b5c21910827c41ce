package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.Optional;

import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * Judges exercises for one person on one day, by the rules in the order of their page.
 * Everything that does not depend on the exercise is worked out once, so that a whole
 * catalogue can be judged while a page is rendered.
 */
final class Judge {

	private final GateDecision gate;

	private final Timeline timeline;

	private final LoadCap loadCap;

	private final boolean mayLift;

	private final Judgement lockedByGate;

	private final Overrulable[] overrulable;

	private final Permission permission;

	private final Restriction[] restrictions;

	private final CarefulDayRule carefulDay;

	private final FlareGate flareGate;

	private final LoadInForceRule loadInForce;

	Judge(Protocol protocol, Situation situation, Today today) {
		this.gate = GateDecision.of(situation, today);
		this.timeline = Timeline.of(situation, today.date());
		this.loadCap = new LoadCap(situation.fusion().regions(), situation.limits().maxLoadKg());
		this.lockedByGate = new Judgement(Verdict.LOCKED, this.gate.locking());
		Clearance clearance = situation.clearance().validOn(today.date(), situation.surgery());
		EachDemand person = new EachDemand(protocol, new LimitRule(situation.limits().avoid()),
				new BraceRule(situation.brace(), today.date()), new FactorRule(situation.factors()),
				new CollisionRule(situation.fusion()), new UpperNeckRule(situation.fusion()));
		ClearanceRule cleared = new ClearanceRule(protocol, clearance);
		this.overrulable = new Overrulable[] { new MatrixRule(protocol, situation.fusion(), this.timeline), cleared,
				new SolidFusionRule(protocol, situation.isSeenFused()) };
		this.permission = new Permission(situation.permits(), clearance);
		this.restrictions = new Restriction[] { person, new PhysicianLoadRule(situation.limits().maxLoadKg()),
				new LoadCapRule(this.loadCap, this.timeline) };
		this.carefulDay = new CarefulDayRule(situation, today, this.gate.gate());
		this.flareGate = new FlareGate(this.gate.gate());
		this.loadInForce = new LoadInForceRule(this.loadCap, this.timeline.phase());
		this.mayLift = this.gate.gate() == Gate.OPEN && cleared.isCleared(Demand.EXTERNAL_LOAD)
				&& person.allows(Demand.EXTERNAL_LOAD);
	}

	GateDecision gate() {
		return this.gate;
	}

	Timeline timeline() {
		return this.timeline;
	}

	/**
	 * The lifting limit in force, in kilograms; empty where there is none.
	 */
	Optional<BigDecimal> maxLoadKg() {
		return this.loadCap.inForce(this.timeline.phase());
	}

	/**
	 * What may be lifted, in words: no weights where nobody has cleared them or today's
	 * gate keeps them shut, or else the limit; empty where nothing limits it. No number
	 * is ever said to somebody who is not cleared for weights.
	 */
	Optional<Text> lifting() {
		return this.mayLift ? maxLoadKg().map(Kilograms::inWords) : Optional.of(Text.of("lifting.none"));
	}

	/**
	 * The strictest of all causes, with every cause.
	 */
	Judgement judge(Exercise exercise) {
		Ruling ruling = Ruling.of(this.overrulable, this.permission, exercise);
		for (Restriction rule : this.restrictions) {
			rule.addTo(ruling, exercise);
		}
		if (this.gate.gate().isShut()) {
			return ruling.isAvoid() ? ruling.shutBy(this.lockedByGate.reasons()) : this.lockedByGate;
		}
		// After all that may call for care: this locks whatever they have come to.
		this.carefulDay.addTo(ruling, exercise);
		if (this.flareGate.locks(exercise)) {
			return ruling.lockedBy(this.lockedByGate.reasons());
		}
		this.loadInForce.addTo(ruling, exercise);
		return ruling.judgement(exercise);
	}

}

package org.neutralspine.guidance.protocol.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.GateDecision;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Kilograms;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Guardrails.Guard;
import org.neutralspine.guidance.spine.Region;

/**
 * Judges exercises for one person on one day. Everything that does not depend on the
 * exercise is worked out once, so that a whole catalogue can be judged while a page is
 * rendered.
 */
final class Judge {

	private static final Set<Demand> QUIET = EnumSet.of(Demand.QUIET_ACTIVATION, Demand.LEVEL_WALKING, Demand.SUPINE);

	private static final int PAIN_LOCKS_CAUTION_FROM = 3;

	private static final int CAREFUL_DAYS_AFTER_FLARE = 7;

	/** Of what waits, first what waits longest. */
	private static final Comparator<Reason> STRICTEST_FIRST = Comparator.comparing(Reason::verdict)
		.thenComparingInt((reason) -> (reason.fromWeek() != null) ? reason.fromWeek() : Integer.MAX_VALUE)
		.reversed();

	private final Situation situation;

	private final GateDecision gate;

	private final Set<Region> regions;

	private final Timeline timeline;

	private final LoadCap loadCap;

	private final Clearance clearance;

	private final Guardrails guardrails;

	private final Map<Clearance, Reason> missingClearance = new EnumMap<>(Clearance.class);

	private final List<Reason> lockedByGate;

	private final @Nullable Reason lockedCaution;

	private final @Nullable BigDecimal protocolCap;

	private final @Nullable Reason physicianLoad;

	private final @Nullable Reason capInForce;

	Judge(Protocol protocol, Situation situation, Today today) {
		this.situation = situation;
		this.gate = GateDecision.of(situation, today);
		this.regions = situation.fusion().regions();
		this.timeline = Timeline.of(situation, today.date());
		this.loadCap = new LoadCap(this.regions, situation.limits().maxLoadKg());
		this.clearance = situation.clearance().validOn(today.date(), situation.surgery());
		this.guardrails = new Guardrails(protocol, situation, this.regions, this.timeline);
		for (Clearance needed : Clearance.values()) {
			this.missingClearance.put(needed,
					Rule.CLEARANCE.because(Verdict.LOCKED, Text.of("reason.clearance", needed.label())));
		}
		this.lockedByGate = this.gate.locking();
		this.lockedCaution = lockedCaution(today);
		this.protocolCap = this.loadCap.byProtocol(this.timeline.phase()).orElse(null);
		this.physicianLoad = physicianLoad(situation.limits().maxLoadKg());
		this.capInForce = inForce(this.timeline.phase());
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
	public Optional<BigDecimal> maxLoadKg() {
		return this.loadCap.inForce(this.timeline.phase());
	}

	/**
	 * What may be lifted, in words: no weights where nobody has cleared them or today's
	 * gate keeps them shut, or else the limit; empty where nothing limits it. No number
	 * is ever said to somebody who is not cleared for weights.
	 */
	Optional<Text> lifting() {
		Guard weights = this.guardrails.on(Demand.EXTERNAL_LOAD);
		boolean ruledOut = weights.byPerson().stream().anyMatch((reason) -> !reason.verdict().isDoable());
		if (this.gate.gate() != Gate.OPEN || !this.clearance.covers(weights.needed()) || ruledOut) {
			return Optional.of(Text.of("lifting.none"));
		}
		return maxLoadKg().map(Kilograms::inWords);
	}

	/**
	 * The strictest of all causes, with every cause.
	 */
	Judgement judge(Exercise exercise) {
		if (this.gate.gate().isShut()) {
			return new Judgement(Verdict.LOCKED, this.lockedByGate);
		}
		List<Reason> reasons = new ArrayList<>(4);
		Verdict verdict = byMatrixAndClearance(exercise, reasons);
		if (verdict.isStricterThan(Verdict.CAUTION) && isPermitted(exercise)) {
			reasons.add(Rule.PERMISSION.because(Verdict.CAUTION, Text.of("reason.permission")));
			verdict = Verdict.CAUTION;
		}
		int overruled = reasons.size();
		for (Demand demand : exercise.demands()) {
			reasons.addAll(this.guardrails.on(demand).byPerson());
		}
		addLoad(exercise, reasons);
		for (Reason reason : reasons.subList(overruled, reasons.size())) {
			verdict = verdict.orStricter(reason.verdict());
		}
		if (verdict == Verdict.CAUTION && this.lockedCaution != null) {
			verdict = Verdict.LOCKED;
			reasons.add(this.lockedCaution);
		}
		if (this.gate.gate() == Gate.FLARE && !QUIET.containsAll(exercise.demands())) {
			verdict = Verdict.LOCKED;
			reasons.addAll(this.lockedByGate);
		}
		if (verdict.isDoable() && this.capInForce != null && exercise.demands().contains(Demand.EXTERNAL_LOAD)) {
			reasons.add(this.capInForce);
		}
		reasons.sort(STRICTEST_FIRST);
		return new Judgement((verdict == Verdict.ALLOW && exercise.favoured()) ? Verdict.FAVOUR : verdict, reasons);
	}

	private Verdict byMatrixAndClearance(Exercise exercise, List<Reason> reasons) {
		Verdict verdict = Verdict.ALLOW;
		Clearance needed = Clearance.NONE;
		for (Demand demand : exercise.demands()) {
			Guard guard = this.guardrails.on(demand);
			if (guard.byMatrix() != null) {
				reasons.add(guard.byMatrix());
				verdict = verdict.orStricter(guard.byMatrix().verdict());
			}
			if (!needed.covers(guard.needed())) {
				needed = guard.needed();
			}
		}
		if (!this.clearance.covers(needed)) {
			Reason missing = this.missingClearance.get(needed);
			if (missing != null) {
				reasons.add(missing);
			}
			verdict = verdict.orStricter(Verdict.LOCKED);
		}
		return verdict;
	}

	private boolean isPermitted(Exercise exercise) {
		return this.clearance.covers(Clearance.REHAB) && this.situation.permits().contains(exercise.slug());
	}

	private void addLoad(Exercise exercise, List<Reason> reasons) {
		BigDecimal physician = this.situation.limits().maxLoadKg();
		BigDecimal minimum = exercise.minimumLoadKg();
		if (physician != null && minimum != null && minimum.compareTo(physician) > 0) {
			reasons.add(Rule.PHYSICIAN_LOAD.because(Verdict.AVOID,
					Text.of("reason.load.physician.AVOID", minimum, physician)));
		}
		else if (this.physicianLoad != null && exercise.demands().contains(Demand.EXTERNAL_LOAD)) {
			reasons.add(this.physicianLoad);
		}
		BigDecimal cap = this.protocolCap;
		if (minimum != null && cap != null && minimum.compareTo(cap) > 0) {
			Phase opens = this.loadCap.opensAfter(this.timeline.phase(), minimum).orElse(Phase.P4);
			reasons.add(Rule.LOAD_CAP.until(this.timeline.opening(opens),
					Text.of("reason.load.cap.NOT_YET", minimum, cap)));
		}
	}

	private static @Nullable Reason physicianLoad(@Nullable BigDecimal limit) {
		return (limit == null) ? null
				: Rule.PHYSICIAN_LOAD.because(Verdict.CAUTION, Text.of("reason.load.physician.CAUTION", limit));
	}

	private @Nullable Reason lockedCaution(Today today) {
		if (GateDecision.isWithin(this.situation.lastFlare(), today.date(), CAREFUL_DAYS_AFTER_FLARE)) {
			return Rule.FLARE.because(Verdict.LOCKED, Text.of("reason.flare"));
		}
		if (today.painNow() >= PAIN_LOCKS_CAUTION_FROM) {
			return Rule.PAIN_TODAY.because(Verdict.LOCKED, Text.of("reason.pain", today.painNow()));
		}
		return (this.gate.gate() == Gate.FLARE) ? Rule.FLARE.because(Verdict.LOCKED, Text.of("reason.flare")) : null;
	}

	/**
	 * The limit in force, where the physician's own is not named already.
	 */
	private @Nullable Reason inForce(Phase phase) {
		return this.loadCap.inForce(phase)
			.filter((cap) -> !cap.equals(this.situation.limits().maxLoadKg()))
			.map((cap) -> Rule.LOAD_CAP.because(Verdict.ALLOW, Text.of("reason.load.inForce", cap)))
			.orElse(null);
	}

}

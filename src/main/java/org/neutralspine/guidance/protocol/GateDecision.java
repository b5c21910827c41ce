package org.neutralspine.guidance.protocol;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Today's gate, and why.
 *
 * @param gate the first gate that applies
 * @param reasons what closed it, the gravest sign first; never empty
 * @param redFlag the day of a warning sign that no clearance has followed, where the gate
 * is shut and nothing more urgent was reported today
 */
public record GateDecision(Gate gate, List<Reason> reasons, @Nullable LocalDate redFlag) {

	public GateDecision {
		reasons = List.copyOf(reasons);
	}

	public GateDecision(Gate gate, List<Reason> reasons) {
		this(gate, reasons, null);
	}

	/**
	 * Decides the gate; the first that applies.
	 */
	public static GateDecision of(Situation situation, Today today) {
		List<Reason> urgent = symptoms(today, Gate.URGENT);
		if (!urgent.isEmpty()) {
			return new GateDecision(Gate.URGENT, urgent);
		}
		LocalDate redFlag = unclearedRedFlag(situation);
		List<Reason> refer = refer(today);
		if (!refer.isEmpty()) {
			return new GateDecision(Gate.REFER, refer, redFlag);
		}
		List<Reason> closed = closed(situation, today.date(), redFlag);
		if (!closed.isEmpty()) {
			return new GateDecision(Gate.CLOSED, closed, redFlag);
		}
		List<Reason> flare = flare(situation, today);
		if (!flare.isEmpty()) {
			return new GateDecision(Gate.FLARE, flare);
		}
		return open();
	}

	static List<Reason> refer(Today today) {
		List<Reason> refer = symptoms(today, Gate.REFER);
		if (leadsTo(today.painNow()) == Gate.REFER) {
			refer.add(because(Rule.PAIN_TODAY, "gate.reason.pain.refer", today.painNow()));
		}
		return refer;
	}

	static List<Reason> flare(Today today) {
		List<Reason> flare = symptoms(today, Gate.FLARE);
		if (leadsTo(today.painNow()) == Gate.FLARE) {
			flare.add(because(Rule.PAIN_TODAY, "gate.reason.pain.flare", today.painNow()));
		}
		return flare;
	}

	static GateDecision open() {
		return new GateDecision(Gate.OPEN, List.of(new Reason(Rule.GATE.name(), Verdict.ALLOW,
				Text.of("gate.reason.open"), "founding article A01", null)));
	}

	/**
	 * The gate that a pain score alone leads to.
	 */
	public static Gate leadsTo(int pain) {
		if (pain >= Thresholds.PAIN_REFERS_FROM) {
			return Gate.REFER;
		}
		return (pain >= Thresholds.PAIN_FLARES_FROM) ? Gate.FLARE : Gate.OPEN;
	}

	private static @Nullable LocalDate unclearedRedFlag(Situation situation) {
		LocalDate day = situation.lastRedFlag();
		return (day != null && !situation.clearance().follows(day)) ? day : null;
	}

	static List<Reason> symptoms(Today today, Gate gate) {
		List<Reason> reasons = new ArrayList<>();
		today.symptoms()
			.stream()
			.filter((symptom) -> symptom.gate() == gate)
			.sorted(Comparator.comparing(Symptom::help).thenComparing(Comparator.naturalOrder()))
			.forEach((symptom) -> reasons.add(new Reason(symptom.name(), Verdict.LOCKED,
					Text.of("symptom." + symptom + ".reason"), symptom.source(), null)));
		return reasons;
	}

	private static List<Reason> closed(Situation situation, LocalDate today, @Nullable LocalDate redFlag) {
		List<Reason> reasons = new ArrayList<>();
		PhysicianClearance clearance = situation.clearance();
		if (clearance.scope() == Clearance.NONE) {
			reasons.add(because(Rule.CLEARANCE, "gate.reason.notCleared"));
		}
		else if (clearance.validOn(today, situation.surgery()) == Clearance.NONE) {
			reasons.add(because(Rule.CLEARANCE, lapse(clearance, situation.surgery())));
		}
		if (redFlag != null) {
			reasons.add(because(Rule.CLEARANCE, "gate.reason.redFlag", redFlag));
		}
		return reasons;
	}

	private static String lapse(PhysicianClearance clearance, LocalDate surgery) {
		if (clearance.on() != null && clearance.on().isBefore(surgery)) {
			return "gate.reason.clearedBeforeSurgery";
		}
		return (clearance.until() != null) ? "gate.reason.clearanceExpired" : "gate.reason.clearanceTooOld";
	}

	private static List<Reason> flare(Situation situation, Today today) {
		List<Reason> reasons = flare(today);
		if (isWithin(situation.lastFlare(), today.date(), Thresholds.QUIET_DAYS_AFTER_FLARE)) {
			reasons.add(because(Rule.FLARE, "gate.reason.recentFlare"));
		}
		return reasons;
	}

	/**
	 * Whether a day is less than so many days ago.
	 */
	public static boolean isWithin(@Nullable LocalDate day, LocalDate today, int days) {
		return day != null && ChronoUnit.DAYS.between(day, today) < days;
	}

	static Reason because(Rule rule, String key, Object... arguments) {
		return rule.because(Verdict.LOCKED, Text.of(key, arguments));
	}

	/**
	 * Whether nothing but the pain of the day calls for the surgeon's office: it passes,
	 * and needs no new clearance.
	 */
	public boolean isOfPainAlone() {
		return this.gate == Gate.REFER && this.redFlag == null
				&& this.reasons.stream().allMatch((reason) -> reason.rule().equals(Rule.PAIN_TODAY.name()));
	}

	/**
	 * What every exercise behind this gate is locked by.
	 */
	public List<Reason> locking() {
		return List.of(because(Rule.GATE, "gate." + this.gate + ".locks"));
	}

}

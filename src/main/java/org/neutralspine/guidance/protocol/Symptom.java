package org.neutralspine.guidance.protocol;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A sign that is asked for before the pain score, and the gate that it closes. Source:
 * evidence, section d.
 */
public enum Symptom {

	BLADDER_OR_BOWEL_CHANGE(Gate.URGENT, Help.EMERGENCY_DEPARTMENT, "[99][100][101]"),

	SADDLE_NUMBNESS(Gate.URGENT, Help.EMERGENCY_DEPARTMENT, "[99][100][101]"),

	NEW_WEAKNESS(Gate.URGENT, Help.DOCTOR_TODAY, "[38][101]"),

	FEVER_OR_WOUND(Gate.URGENT, Help.DOCTOR_TODAY, "[9][38][103][107]"),

	CALF_SWELLING(Gate.URGENT, Help.DOCTOR_TODAY, "[105][107]"),

	BREATHLESS_OR_CHEST_PAIN(Gate.URGENT, Help.EMERGENCY_CALL, "[105][106][109]"),

	CLUMSY_OR_UNSTEADY(Gate.URGENT, Help.EMERGENCY_DEPARTMENT, "[102]"),

	FALL_OR_CRASH(Gate.URGENT, Help.DOCTOR_TODAY, "general knowledge, unverified"),

	HEADACHE_EASED_LYING(Gate.URGENT, Help.DOCTOR_TODAY, "[104]"),

	PAIN_IN_BOTH_LEGS(Gate.URGENT, Help.EMERGENCY_DEPARTMENT, "[99][100][101]"),

	NECK_SWELLING_OR_TROUBLE_SWALLOWING(Gate.URGENT, Help.EMERGENCY_CALL, "general knowledge, unverified"),

	RADIATING_NERVE_PAIN(Gate.REFER, Help.CALL_TODAY, "founding article R05; [108]"),

	NEW_NUMBNESS(Gate.REFER, Help.CALL_TODAY, "founding article R05; [101]"),

	CLICKING_OR_MOVING_HARDWARE(Gate.REFER, Help.CALL_TODAY, "[108]"),

	NEW_STOOP(Gate.REFER, Help.CALL_TODAY, "[46]"),

	PAIN_GROWING(Gate.FLARE, Help.EASE_OFF, "founding article A14 P01"),

	FLARE_UP(Gate.FLARE, Help.EASE_OFF, "founding article P02");

	private final Gate gate;

	private final Help help;

	private final String source;

	Symptom(Gate gate, Help help, String source) {
		this.gate = gate;
		this.help = help;
		this.source = source;
	}

	public Gate gate() {
		return this.gate;
	}

	public Help help() {
		return this.help;
	}

	public String source() {
		return this.source;
	}

	/**
	 * The symptoms that lead to a gate, in the order in which they are asked.
	 */
	public static List<Symptom> leadingTo(Gate gate) {
		return Arrays.stream(values()).filter((symptom) -> symptom.gate == gate).toList();
	}

	/**
	 * Those of some symptoms that lead to the strictest gate, the one first that needs
	 * help the soonest.
	 */
	public static List<Symptom> mostPressing(Collection<Symptom> told) {
		Gate strictest = told.stream().map(Symptom::gate).min(Comparator.naturalOrder()).orElse(null);
		return told.stream()
			.filter((symptom) -> symptom.gate == strictest)
			.sorted(Comparator.comparing(Symptom::help).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

}

package org.neutralspine.guidance.protocol;

import java.util.Arrays;
import java.util.List;

/**
 * A sign that is asked for before the pain score, and the gate that it closes. Source:
 * evidence, section d.
 */
public enum Symptom {

	BLADDER_OR_BOWEL_CHANGE(Gate.URGENT, "[99][100][101]"),

	SADDLE_NUMBNESS(Gate.URGENT, "[99][100][101]"),

	NEW_WEAKNESS(Gate.URGENT, "[38][101]"),

	FEVER_OR_WOUND(Gate.URGENT, "[9][38][103][107]"),

	CALF_SWELLING(Gate.URGENT, "[105][107]"),

	BREATHLESS_OR_CHEST_PAIN(Gate.URGENT, "[105][106][109]"),

	CLUMSY_OR_UNSTEADY(Gate.URGENT, "[102]"),

	FALL_OR_CRASH(Gate.URGENT, "general knowledge, unverified"),

	HEADACHE_EASED_LYING(Gate.URGENT, "[104]"),

	PAIN_IN_BOTH_LEGS(Gate.URGENT, "[99][100][101]"),

	NECK_SWELLING_OR_TROUBLE_SWALLOWING(Gate.URGENT, "general knowledge, unverified"),

	RADIATING_NERVE_PAIN(Gate.REFER, "founding article R05; [108]"),

	NEW_NUMBNESS(Gate.REFER, "founding article R05; [101]"),

	CLICKING_OR_MOVING_HARDWARE(Gate.REFER, "[108]"),

	NEW_STOOP(Gate.REFER, "[46]"),

	PAIN_GROWING(Gate.FLARE, "founding article A14 P01"),

	FLARE_UP(Gate.FLARE, "founding article P02");

	private final Gate gate;

	private final String source;

	Symptom(Gate gate, String source) {
		this.gate = gate;
		this.source = source;
	}

	public Gate gate() {
		return this.gate;
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

}

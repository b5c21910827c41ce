package org.neutralspine.guidance.protocol;

/**
 * The rules that are no row of the matrix, each with its source.
 */
public enum Rule {

	/** The gate of the day. */
	GATE("founding article A01 R05"),

	/** What the physician has cleared. */
	CLEARANCE("founding article A01 R02; [111][115]"),

	/** The physician's written permission for one exercise. */
	PERMISSION("your physician; founding article R02"),

	/** Something the physician said to stay away from. */
	PHYSICIAN_LIMIT("your physician; founding article R02"),

	/** Impact and heavy work without a scan that shows a solid fusion. */
	FUSION_NOT_CONFIRMED("[66]"),

	/** A brace that is worn. */
	BRACE("your physician; [24]; general knowledge, unverified"),

	/** A collar that is worn. */
	COLLAR("your physician; [24]"),

	/** Collisions after a fusion of three segments or more. */
	THREE_SEGMENTS("[31][34][35][36]"),

	/** Collisions after a fusion at the top of the neck. */
	UPPER_NECK("[31][33][34]"),

	/** The physician's own lifting limit. */
	PHYSICIAN_LOAD("your physician; founding article R02"),

	/** The protocol's lifting limit. */
	LOAD_CAP("founding article A08 C02; [2][6][7][15][26]"),

	/** A flare-up not long ago. */
	FLARE("founding article P02; [120]"),

	/** Today's pain. */
	PAIN_TODAY("founding article P01; [119][120]");

	private final String source;

	Rule(String source) {
		this.source = source;
	}

	/** Where it is known from. */
	public String source() {
		return this.source;
	}

	public Reason because(Verdict verdict, Text text) {
		return new Reason(name(), verdict, text, this.source, null);
	}

	public Reason named(Enum<?> cause, Verdict verdict, Text text) {
		return new Reason(cause.name(), verdict, text, this.source, null);
	}

	public Reason until(Opening opening, Text why) {
		return new Reason(name(), Verdict.NOT_YET, opening.inWords(why), this.source, opening.byTimeAlone());
	}

}

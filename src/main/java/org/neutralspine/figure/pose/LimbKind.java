package org.neutralspine.figure.pose;

/**
 * Arms and legs, and what their parts are called.
 */
public enum LimbKind {

	ARM("arm", "shoulder", "elbow", "wrist", "upper", "fore", 1),

	LEG("leg", "hip", "knee", "ankle", "thigh", "shank", -1);

	private final String word;

	private final String root;

	private final String hinge;

	private final String end;

	private final String upper;

	private final String lower;

	private final int bend;

	LimbKind(String word, String root, String hinge, String end, String upper, String lower, int bend) {
		this.word = word;
		this.root = root;
		this.hinge = hinge;
		this.end = end;
		this.upper = upper;
		this.lower = lower;
		this.bend = bend;
	}

	public String word() {
		return this.word;
	}

	/** The joint at the trunk. */
	public String root() {
		return this.root;
	}

	/** The elbow or the knee. */
	public String hinge() {
		return this.hinge;
	}

	/** The wrist or the ankle. */
	public String end() {
		return this.end;
	}

	public String upper() {
		return this.upper;
	}

	public String lower() {
		return this.lower;
	}

	/** The way an elbow bends is 1, that of a knee -1. */
	public int bend() {
		return this.bend;
	}

}

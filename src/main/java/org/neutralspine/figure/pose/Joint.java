package org.neutralspine.figure.pose;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be set of an arm or a leg: angles as a clinician counts them, in degrees,
 * flexion positive; for the shoulder blade, centimetres.
 */
public enum Joint {

	/** The shoulder or the hip. */
	ROOT("shoulder", "hip"),

	ABDUCTION("abd", "abd"),

	ROTATION("rot", "rot"),

	/** The elbow or the knee. */
	HINGE("elbow", "knee"),

	/** The wrist or the ankle. */
	END("wrist", "ankle"),

	TOES("", "toes"),

	SCAPULA_FORWARD("scap", ""),

	SCAPULA_UP("", "");

	private final String ofArm;

	private final String ofLeg;

	Joint(String ofArm, String ofLeg) {
		this.ofArm = ofArm;
		this.ofLeg = ofLeg;
	}

	static Optional<Joint> named(LimbKind kind, String word) {
		return Stream.of(values())
			.filter((joint) -> word.equals((kind == LimbKind.ARM) ? joint.ofArm : joint.ofLeg))
			.findFirst();
	}

}

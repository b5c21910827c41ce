package org.neutralspine.guidance.review;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Symptom;

/**
 * The rules that are no row of the matrix, in the order of the page that defines them.
 */
enum ReviewedRule {

	URGENT(signs(Gate.URGENT)), REFER(signs(Gate.REFER)), CLOSED(Rule.GATE.source()), FLARE(signs(Gate.FLARE)),
	REGIONS("founding article A03"), CLOCK("[11][12][35][47][66][68][71]"), PELVIS("general knowledge, unverified"),
	MATRIX(ReviewedRule.ROWS), CLEARANCE(Rule.CLEARANCE.source()), SOLID_FUSION(Rule.FUSION_NOT_CONFIRMED.source()),
	PERMISSION(Rule.PERMISSION.source()), LIMIT(Rule.PHYSICIAN_LIMIT.source()), FACTOR(ReviewedRule.ROWS),
	BRACE(Rule.BRACE.source()), COLLISION(Rule.THREE_SEGMENTS.source()), UPPER_NECK(Rule.UPPER_NECK.source()),
	PHYSICIAN_LOAD(Rule.PHYSICIAN_LOAD.source()), LOAD_CAP(Rule.LOAD_CAP.source()),
	CAREFUL_DAY(Rule.PAIN_TODAY.source()), FAVOURED("founding article A10 A11 A12"),
	ALTERNATIVES("founding article A13");

	/** Each of them names its own. */
	private static final String ROWS = "the rows of the matrix";

	private final String basis;

	ReviewedRule(String basis) {
		this.basis = basis;
	}

	private static String signs(Gate gate) {
		return Stream.of(Symptom.values())
			.filter((symptom) -> symptom.gate() == gate)
			.flatMap((symptom) -> Arrays.stream(symptom.source().split("; ")))
			.distinct()
			.collect(Collectors.joining("; "));
	}

	String basis() {
		return this.basis;
	}

}

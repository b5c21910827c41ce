package org.neutralspine.guidance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Brace;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Factor;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.situation.PhysicianInput;
import org.neutralspine.guidance.situation.SituationInput;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request body field by field, so that every wrong field can be named at once.
 */
final class GuidanceRequest {

	private static final Set<String> PROPERTIES = Set.of("fusion", "surgeryDate", "weeksPostOp", "clearance",
			"clearedBy", "clearedOn", "clearedUntil", "limits", "permits", "factors", "imaging", "imagedOn", "brace",
			"braceUntil", "symptoms", "painNow", "lastRedFlag", "lastFlare");

	private static final Set<String> LIMITS_PROPERTIES = Set.of("maxLoadKg", "avoid");

	/** Absent, they are none; null is no answer. */
	private static final Set<String> DEFAULTED = Set.of("imaging", "brace");

	private final JsonFields fields;

	private final SituationInput input;

	private final Set<Symptom> symptoms;

	private final int painNow;

	GuidanceRequest(JsonNode body) {
		this.fields = new JsonFields(body);
		if (!body.isObject()) {
			this.fields.reject("", "problem.json.object");
		}
		this.fields.knownOnly("", body, PROPERTIES);
		JsonNode limits = body.path("limits");
		if (!limits.isMissingNode() && !limits.isObject()) {
			this.fields.reject("limits", "problem.json.object");
		}
		this.fields.knownOnly("limits.", limits, LIMITS_PROPERTIES);
		DEFAULTED.stream()
			.filter((field) -> body.path(field).isNull())
			.forEach((field) -> this.fields.reject(field, "problem.json.string"));
		this.input = input(this.fields);
		this.symptoms = this.fields.constants("symptoms", Symptom.class);
		this.painNow = painNow(body);
	}

	private static SituationInput input(JsonFields fields) {
		return new SituationInput(fields.strings("fusion"), fields.date("surgeryDate"),
				fields.wholeNumber("weeksPostOp"), physician(fields), fields.constants("factors", Factor.class),
				fields.date("lastRedFlag"), fields.date("lastFlare"));
	}

	private static PhysicianInput physician(JsonFields fields) {
		return new PhysicianInput(fields.constant("clearance", Clearance.class), fields.string("clearedBy"),
				fields.date("clearedOn"), fields.date("clearedUntil"), fields.constants("limits.avoid", Limit.class),
				fields.decimal("limits.maxLoadKg"), fields.strings("permits"),
				new Scan(orAbsent(fields, "imaging", Imaging.class, Imaging.NOT_YET), fields.date("imagedOn")),
				new PrescribedBrace(orAbsent(fields, "brace", Brace.class, Brace.NONE), fields.date("braceUntil")));
	}

	private static <T extends Enum<T>> T orAbsent(JsonFields fields, String field, Class<T> type, T absent) {
		T constant = fields.constant(field, type);
		return (constant != null) ? constant : absent;
	}

	private int painNow(JsonNode body) {
		if (body.has("painNow") && body.path("painNow").isNull()) {
			this.fields.reject("painNow", "problem.json.wholeNumber");
		}
		Integer pain = this.fields.wholeNumber("painNow");
		if (pain != null && (pain < 0 || pain > Today.MAX_PAIN)) {
			this.fields.reject("painNow", "problem.pain.range");
			return 0;
		}
		return (pain != null) ? pain : 0;
	}

	List<Problem> problems() {
		return this.fields.problems();
	}

	SituationInput input() {
		return this.input;
	}

	/**
	 * Whether a field was sent but could not be read, so that no further problem with it
	 * needs to be told.
	 */
	boolean isUnreadable(String field) {
		return this.fields.isUnreadable(field);
	}

	Today today(LocalDate date) {
		return new Today(date, this.symptoms, this.painNow);
	}

}

package org.neutralspine.guidance.situation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/**
 * A page of the situation's form, in the order in which they are asked. Each carries the
 * fields of the others along.
 */
public enum SituationStep {

	FUSION("levels", "from", "to", "regions", "levelsConfirmed", "surgeryDate", "timeZone"),

	PHYSICIAN("clearance", "clearedBy", "clearedOn", "clearedUntil", "avoid", "avoidUntil", "maxLoad", "loadUnit",
			"brace", "braceUntil"),

	HEALING("imaging", "imagedOn", "factors");

	private static final String BASE = "/situation/";

	private final Set<String> fields;

	SituationStep(String... fields) {
		this.fields = Set.of(fields);
	}

	/**
	 * The step with this name in its address; empty where there is none.
	 */
	public static Optional<SituationStep> named(String name) {
		return Arrays.stream(values()).filter((step) -> step.address().equals(BASE + name)).findFirst();
	}

	/**
	 * The first step that has an error; empty where none has.
	 */
	public static Optional<SituationStep> first(Errors errors) {
		return Arrays.stream(values()).filter((step) -> step.isWrong(errors)).findFirst();
	}

	private boolean isWrong(Errors errors) {
		return errors.getFieldErrors().stream().map(FieldError::getField).anyMatch(this::asks);
	}

	/** Whether a field of the form stands on its page. */
	public boolean asks(String field) {
		return this.fields.contains(field);
	}

	public String address() {
		return BASE + name().toLowerCase(Locale.ROOT);
	}

	/** The number in which it is asked, from 1 on. */
	public int number() {
		return ordinal() + 1;
	}

	public boolean isLast() {
		return number() == values().length;
	}

	/** The step after this one; the last one itself. */
	public SituationStep next() {
		return values()[Math.min(number(), values().length - 1)];
	}

	/** The step before this one; the first one itself. */
	public SituationStep previous() {
		return values()[Math.max(ordinal() - 1, 0)];
	}

}

package org.neutralspine.plan.client;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.situation.PhysicianForm;

/**
 * A clearance as the trainer typed it from the physician's form.
 *
 * @param permits exercises that the physician allows by name, as typed
 */
public record ClearanceForm(@Size(max = 20) @Nullable String clearance, @Size(max = 80) @Nullable String clearedBy,
		@Size(max = 20) @Nullable String clearedOn, @Size(max = 20) @Nullable String clearedUntil,
		@Size(max = 20) List<String> avoid, @Size(max = 20) @Nullable String maxLoad,
		@Size(max = 5) @Nullable String loadUnit, @Size(max = 20) @Nullable String imaging,
		@Size(max = 20) @Nullable String imagedOn, @Size(max = 20) @Nullable String brace,
		@Size(max = 20) @Nullable String braceUntil, @Size(max = 20) List<String> permits,
		@Size(max = 500) @Nullable String note) implements PhysicianForm {

	public ClearanceForm {
		avoid = (avoid != null) ? avoid : List.of();
		permits = (permits != null) ? permits : List.of();
	}

	static ClearanceForm empty() {
		return new ClearanceForm(null, null, null, null, List.of(), null, null, null, null, null, null, List.of(),
				null);
	}

	/** What was typed into the lines for exercises, without the empty ones. */
	List<String> namedExercises() {
		return this.permits.stream().map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

}

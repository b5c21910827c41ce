package org.neutralspine.guidance.situation;

import java.util.List;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;

/**
 * The situation as it was typed and ticked, word for word. It is what the browser
 * remembers, so that a date stays a date and pounds stay pounds.
 *
 * @param levels the levels as typed
 * @param from upper ends picked from lists
 * @param to lower ends picked from lists
 * @param regions whole regions, where the levels are not known
 * @param avoidUntil until when the physician's limits were said to hold; it only reminds,
 * a limit never ends by itself
 * @param levelsConfirmed the spans that were confirmed after a question
 */
public record SituationForm(@Size(max = 200) @Nullable String levels, @Size(max = 8) List<String> from,
		@Size(max = 8) List<String> to, @Size(max = 8) List<String> regions,
		@Size(max = 200) @Nullable String levelsConfirmed, @Size(max = 20) @Nullable String surgeryDate,
		@Size(max = 20) @Nullable String clearance, @Size(max = 80) @Nullable String clearedBy,
		@Size(max = 20) @Nullable String clearedOn, @Size(max = 20) @Nullable String clearedUntil,
		@Size(max = 20) List<String> avoid, @Size(max = 20) @Nullable String avoidUntil,
		@Size(max = 20) @Nullable String maxLoad, @Size(max = 5) @Nullable String loadUnit,
		@Size(max = 20) @Nullable String imaging, @Size(max = 20) @Nullable String imagedOn,
		@Size(max = 20) @Nullable String brace, @Size(max = 20) @Nullable String braceUntil,
		@Size(max = 20) List<String> factors, @Size(max = 60) @Nullable String timeZone) implements PhysicianForm {

	public SituationForm {
		from = orEmpty(from);
		to = orEmpty(to);
		regions = orEmpty(regions);
		avoid = orEmpty(avoid);
		factors = orEmpty(factors);
	}

	public static SituationForm empty() {
		return new SituationForm(null, List.of(), List.of(), List.of(), null, null, null, null, null, null, List.of(),
				null, null, null, null, null, null, null, List.of(), null);
	}

	/** Whether something is said to be cleared, but not since when. */
	public boolean lacksDayOfClearance() {
		boolean cleared = this.clearance != null && !this.clearance.isBlank()
				&& !Clearance.NONE.name().equals(this.clearance);
		return cleared && (this.clearedOn == null || this.clearedOn.isBlank());
	}

	/** Whether levels are named, and not only regions. */
	public boolean namesLevels() {
		return (this.levels != null && !this.levels.isBlank()) || !String.join("", this.from).isBlank();
	}

	private static List<String> orEmpty(@Nullable List<String> values) {
		return (values != null) ? List.copyOf(values) : List.of();
	}

}

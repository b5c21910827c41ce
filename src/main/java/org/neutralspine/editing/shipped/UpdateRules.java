package org.neutralspine.editing.shipped;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.editing.Consequences;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.FieldKind;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.EntryVersion;
import org.springframework.stereotype.Component;

/**
 * Decides what may come in by itself: what is new, and what nobody has edited and lets
 * nobody do more than before.
 */
@Component
class UpdateRules {

	private final Consequences consequences;

	UpdateRules(Consequences consequences) {
		this.consequences = consequences;
	}

	/**
	 * Decides about one exercise.
	 * @param entry what there is; null where there is none
	 * @param before what became of it as it was shipped before; null where it was not
	 * @param isKnown whether there is or ever was one
	 * @param isEdited whether a person has ever edited it
	 */
	UpdateStep decide(ShippedExercise shipped, @Nullable EntryVersion entry, @Nullable ShippedRow before,
			boolean isKnown, boolean isEdited) {
		if (entry == null) {
			return isKnown ? UpdateStep.wait(shipped, null, WaitingCause.REMOVED) : UpdateStep.write(shipped, null);
		}
		Content after = shipped.over(entry);
		if (entry.content().equals(after)) {
			return UpdateStep.none(shipped, entry);
		}
		if (entry.state() != State.PUBLISHED) {
			return UpdateStep.wait(shipped, entry, WaitingCause.HIDDEN);
		}
		if (isTheirs(entry, before, isEdited)) {
			return UpdateStep.wait(shipped, entry, WaitingCause.EDITED);
		}
		return loosens(entry, after) ? UpdateStep.wait(shipped, entry, WaitingCause.LOOSER)
				: UpdateStep.write(shipped, entry);
	}

	/**
	 * Whether a person has made it what it is. What they have made what was shipped, by
	 * whichever way, is not theirs; what they have kept instead of that is.
	 */
	private static boolean isTheirs(EntryVersion entry, @Nullable ShippedRow before, boolean isEdited) {
		if (before != null && before.status() == UpdateStatus.KEPT) {
			return true;
		}
		return isEdited && (before == null || !before.isSaidAt(entry.version()));
	}

	/** Where only words and links are others, no verdict is. */
	private boolean loosens(EntryVersion entry, Content after) {
		Content before = entry.content();
		boolean isSafe = ExerciseFields.ALL.stream()
			.filter((field) -> !field.isSame(before, after))
			.allMatch((field) -> field.isWords() || field.kind() == FieldKind.SLUGS);
		return !isSafe && (isMore(before.dose(), after.dose()) || this.consequences
			.forecast(entry.slug(), Catalogue.exercises(Map.of(entry.slug(), before)),
					Catalogue.exercises(Map.of(entry.slug(), after)))
			.loosens());
	}

	/** Whether a dose asks for more of anything. */
	private static boolean isMore(@Nullable Dose before, @Nullable Dose after) {
		return after != null
				&& (before == null || before.sets() < after.sets() || before.timesPerWeek() < after.timesPerWeek()
						|| isMore(before.reps(), after.reps()) || isMore(before.holdSeconds(), after.holdSeconds())
						|| isMore(before.minutes(), after.minutes()) || (after.perSide() && !before.perSide()));
	}

	private static boolean isMore(@Nullable Integer before, @Nullable Integer after) {
		return after != null && (before == null || before < after);
	}

}

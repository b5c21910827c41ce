package org.neutralspine.plan.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Dose;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.plan.dose.Side;

/**
 * One exercise of a plan in the making, with its dose as typed. What was left empty is an
 * empty text.
 *
 * @param hold seconds
 * @param minutes minutes of a round, where time is counted
 * @param load a weight, in {@code loadUnit}
 * @param side one of {@link Side}
 * @param times sessions a week
 * @param rest seconds between rounds
 */
public record DraftItem(String slug, String sets, String reps, String hold, String minutes, String load,
		String loadUnit, String side, String times, String rest, String note) {

	/**
	 * An exercise with the dose that the catalogue gives to start with.
	 */
	public static DraftItem startingWith(Exercise exercise) {
		Dose dose = exercise.dose();
		if (dose == null) {
			return new DraftItem(exercise.slug(), "", "", "", "", "", "kg", Side.NONE.name(), "", "", "");
		}
		return new DraftItem(exercise.slug(), text(dose.sets()), text(dose.reps()), text(dose.holdSeconds()),
				text(dose.minutes()), "", "kg", (dose.perSide() ? Side.BOTH : Side.NONE).name(),
				text(dose.timesPerWeek()), "", "");
	}

	private static String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

	/**
	 * Another exercise in the place of this one, with the dose to start with, as often a
	 * week and on the same side.
	 */
	public DraftItem startingAgainWith(Exercise other) {
		DraftItem start = startingWith(other);
		boolean oneSide = start.side.equals(Side.BOTH.name()) && !this.side.equals(Side.NONE.name());
		return new DraftItem(start.slug, start.sets, start.reps, start.hold, start.minutes, "", start.loadUnit,
				oneSide ? this.side : start.side, this.times, this.rest, "");
	}

	static List<DraftItem> replaced(List<DraftItem> items, String slug, String other) {
		return items.stream().map((item) -> item.slug.equals(slug) ? item.of(other) : item).toList();
	}

	DraftItem of(String otherSlug) {
		return new DraftItem(otherSlug, this.sets, this.reps, this.hold, this.minutes, this.load, this.loadUnit,
				this.side, this.times, this.rest, this.note);
	}

}

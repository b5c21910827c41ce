package org.neutralspine.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A published exercise, as everybody sees it. There is none without demands: what nobody
 * has tagged cannot be judged, so it is not shown.
 *
 * @param slug its name in addresses
 * @param name its name on pages
 * @param summary one sentence on what it is
 * @param steps how to do it; empty for what no region ever allows
 * @param cues what to mind while doing it, bracing first
 * @param mistakes common mistakes, each with what to do instead
 * @param why why no region ever allows it; null for all others
 * @param insteadText what to do instead of it, in words; null for all others
 * @param dose what to start with; null for what no region ever allows
 * @param equipment what it needs
 * @param position the position it is done in
 * @param trains what it trains; empty where nothing is gained by it after a fusion
 * @param demands what it asks of the spine; never empty
 * @param minimumLoadKg the least weight it can be done with, in kilograms
 * @param favoured whether it is anti-rotation, neutral-spine, endurance or balance work
 * @param aliases other names that people type
 * @param easier slugs of easier versions
 * @param harder slugs of harder versions
 * @param instead slugs of what to do instead
 * @param basis where its demands are known from
 * @param origin where its text was taken from; null where it was written here
 * @param picture null where there is none
 */
public record Exercise(String slug, String name, String summary, List<String> steps, List<String> cues,
		List<String> mistakes, @Nullable String why, @Nullable String insteadText, @Nullable Dose dose,
		Set<Equipment> equipment, Position position, Set<BodyPart> trains, Set<Demand> demands,
		@Nullable BigDecimal minimumLoadKg, boolean favoured, List<String> aliases, List<String> easier,
		List<String> harder, List<String> instead, String basis, @Nullable Origin origin, @Nullable Picture picture) {

	public Exercise {
		if (demands.isEmpty()) {
			throw new IllegalArgumentException("An exercise without demands cannot be judged: " + slug);
		}
		equipment = Content.ordered(equipment);
		trains = Content.ordered(trains);
		demands = Content.ordered(demands);
	}

}

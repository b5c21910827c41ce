package org.neutralspine.session.recipe;

import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.BodyPart;

/**
 * A block of the recipe and what may fill it.
 *
 * @param share of the time of a session, in percent
 * @param parts what other exercises have to train to stand in where no ladder has
 * anything open
 * @param ladders the preferred first
 * @param basis where it is known from
 */
record Slot(Block block, int share, Set<BodyPart> parts, List<Ladder> ladders, String basis) {

	public Slot {
		parts = Set.copyOf(parts);
		ladders = List.copyOf(ladders);
	}

}

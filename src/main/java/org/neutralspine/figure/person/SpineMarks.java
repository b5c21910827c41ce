package org.neutralspine.figure.person;

import java.util.EnumSet;
import java.util.Set;

import org.neutralspine.figure.pose.Vertebra;

/**
 * What is shown of somebody's spine.
 *
 * @param fused joined by rods
 * @param adjacent next to what is fused
 */
public record SpineMarks(Set<Vertebra> fused, Set<Vertebra> adjacent) {

	/** Nobody's spine. */
	public static final SpineMarks NONE = new SpineMarks(Set.of(), Set.of());

	public SpineMarks {
		fused = Set.copyOf(fused);
		adjacent = Set.copyOf(adjacent);
	}

	/** What is fused, with the vertebrae next to it as adjacent. */
	public static SpineMarks of(Set<Vertebra> fused) {
		Set<Vertebra> adjacent = EnumSet.noneOf(Vertebra.class);
		Vertebra[] all = Vertebra.values();
		for (Vertebra one : fused) {
			if (one.ordinal() > 0) {
				adjacent.add(all[one.ordinal() - 1]);
			}
			if (one.ordinal() < all.length - 1) {
				adjacent.add(all[one.ordinal() + 1]);
			}
		}
		adjacent.removeAll(fused);
		return new SpineMarks(fused, adjacent);
	}

}

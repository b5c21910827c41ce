package org.neutralspine.figure;

import java.util.EnumSet;
import java.util.Set;

import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Vertebra;

/**
 * Marks of a spine for tests.
 */
final class Marks {

	private Marks() {
	}

	/** What is fused, with the vertebrae next to it as adjacent. */
	static SpineMarks of(Set<Vertebra> fused) {
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

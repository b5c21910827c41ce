package org.neutralspine.figure.person;

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

}

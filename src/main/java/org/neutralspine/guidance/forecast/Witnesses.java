package org.neutralspine.guidance.forecast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.forecast.Forecast.Change;
import org.neutralspine.guidance.protocol.Verdict;

/**
 * The first to whom each kind of change happens, a few of each direction.
 */
final class Witnesses {

	private static final int MOST = 3;

	private final Map<Change, Set<Turn>> seen = new EnumMap<>(Change.class);

	private final Map<Change, List<Witness>> witnesses = new EnumMap<>(Change.class);

	void add(Probe probe, @Nullable Verdict before, @Nullable Verdict after) {
		Change change = Change.of(before, after);
		Set<Turn> turns = this.seen.computeIfAbsent(change, (unknown) -> new HashSet<>());
		if (before != after && turns.size() < MOST && turns.add(new Turn(before, after))) {
			this.witnesses.computeIfAbsent(change, (unknown) -> new ArrayList<>())
				.add(Witness.of(probe, before, after));
		}
	}

	List<Witness> of(Change change) {
		return List.copyOf(this.witnesses.getOrDefault(change, List.of()));
	}

	private record Turn(@Nullable Verdict before, @Nullable Verdict after) {
	}

}

package org.neutralspine.guidance.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Phase;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Region;

/**
 * The answer to a program; the component names are the API's.
 */
record GuidanceAnswer(Gate gate, String gateReason, Phase phase, @Nullable Integer phaseEndsAtWeek, boolean slowClock,
		Set<Region> regions, Set<Level> adjacentLevels, @Nullable BigDecimal maxLoadKg, ProtocolName protocol,
		List<ExerciseAnswer> exercises) {

	record ProtocolName(String name, String version) {
	}

	record ExerciseAnswer(String slug, String name, Verdict verdict, List<ReasonAnswer> reasons,
			List<String> alternatives) {
	}

	record ReasonAnswer(String rule, String text, String source, @Nullable Integer fromWeek) {
	}

}

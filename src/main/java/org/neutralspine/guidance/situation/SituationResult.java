package org.neutralspine.guidance.situation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Situation;

/**
 * The outcome of checking a situation: a valid one or what is wrong with it, never both.
 */
public record SituationResult(@Nullable Situation situation, List<Problem> problems) {

	static SituationResult problems(List<Problem> problems) {
		return new SituationResult(null, List.copyOf(problems));
	}

}

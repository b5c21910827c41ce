package org.neutralspine.guidance.situation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.protocol.Situation;

/**
 * The outcome of checking what somebody entered: a valid situation or what is wrong with
 * it, never both.
 */
public record Checked(@Nullable Situation situation, List<Problem> problems) {

	static Checked problems(List<Problem> problems) {
		return new Checked(null, List.copyOf(problems));
	}

}

package org.neutralspine.guidance.situation;

import java.util.List;
import java.util.Optional;

import org.neutralspine.guidance.Problem;
import org.neutralspine.guidance.spine.Reading;
import org.neutralspine.guidance.spine.Reading.AsksBack;
import org.neutralspine.guidance.spine.Reading.NotUnderstood;
import org.neutralspine.guidance.spine.Reading.Question;

/**
 * What to say of levels that cannot be read in one way.
 */
public final class LevelProblem {

	private LevelProblem() {
	}

	/**
	 * What is wrong with a reading, or has to be asked back; empty where it is
	 * understood.
	 */
	public static Optional<Problem> of(Reading reading) {
		if (reading instanceof AsksBack question) {
			return Optional.of(of(question));
		}
		return (reading instanceof NotUnderstood wrong)
				? Optional.of(Problem.of("fusion", "problem.fusion.notALevel", String.join(", ", wrong.about())))
				: Optional.empty();
	}

	private static Problem of(AsksBack question) {
		List<String> about = question.about();
		if (about.isEmpty()) {
			boolean disc = question.question() == Question.NOT_A_FUSION;
			return Problem.of("fusion", disc ? "problem.fusion.NOT_A_FUSION" : "problem.fusion.nothing");
		}
		Object[] arguments = (question.question() == Question.WORDS) ? new Object[] { String.join(", ", about) }
				: about.toArray();
		return Problem.of("fusion", "problem.fusion." + question.question(), arguments);
	}

}

package org.neutralspine.guidance.visit;

import java.util.Optional;

import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Rule;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Thresholds;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;

/**
 * What today's answers, or a flare-up not long ago, close for the day.
 */
final class ClosedToday {

	private ClosedToday() {
	}

	/**
	 * Whether it is worth asking: on most days nothing is closed.
	 */
	static boolean mayBe(Situation situation, Today today) {
		return situation.lastFlare() != null || !today.symptoms().isEmpty()
				|| today.painNow() >= Thresholds.PAIN_LOCKS_CAUTION_FROM;
	}

	/**
	 * One sentence; empty where nothing is closed, or everything for another reason.
	 */
	static Optional<Text> by(Answer answer, Today today) {
		Gate gate = answer.gate().gate();
		if (gate == Gate.FLARE) {
			return Optional.of(Text.of("todays.closes.quiet"));
		}
		long pain = waiting(answer, Rule.PAIN_TODAY);
		long flare = waiting(answer, Rule.FLARE);
		if (pain > 0) {
			return Optional.of(Text.of("todays.closes.pain", today.painNow(), pain));
		}
		return (flare > 0) ? Optional.of(Text.of("todays.closes.flare", flare)) : Optional.empty();
	}

	private static long waiting(Answer answer, Rule rule) {
		return answer.alike()
			.stream()
			.filter((alike) -> answer.on(alike.any()).isBecauseOf(rule))
			.mapToLong(Alike::count)
			.sum();
	}

}

package org.neutralspine.plan.version;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Component;

/**
 * Checks plans by their outlines. It says the same as {@link PlanCheck}, which has read
 * all of a plan.
 */
@Component
public class Glances {

	private volatile Wordings known = new Wordings(Map.of());

	/**
	 * How the exercises of one publication read.
	 *
	 * @param fingerprints by wording and slug, as far as they were asked for
	 */
	private record Wordings(Map<String, Exercise> published, Map<String, String> drawn, Map<String, String> undrawn) {

		Wordings(Map<String, Exercise> published) {
			this(published, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
		}

		boolean readsLike(Outline.Outlined line, Exercise exercise) {
			Map<String, String> fingerprints = line.drawn() ? this.drawn : this.undrawn;
			return !exercise.isAdvice() && line.wording()
				.equals(fingerprints.computeIfAbsent(exercise.slug(),
						(slug) -> Wording.of(exercise, line.drawn()).fingerprint()));
		}

	}

	public PlanGlance of(Outline outline, Answer answer) {
		Wordings wordings = wordings(answer.exercises());
		boolean struck = false;
		boolean changed = false;
		for (Outline.Outlined line : outline.lines()) {
			Exercise exercise = answer.exercises().get(line.slug());
			struck |= exercise == null || isStruck(line, exercise, answer);
			changed |= exercise != null && !wordings.readsLike(line, exercise);
		}
		return new PlanGlance(answer.gate().gate().isShut(), struck,
				PlanCheck.isOther(answer.protocol(), outline.protocolName(), outline.protocolVersion()), changed);
	}

	private static boolean isStruck(Outline.Outlined line, Exercise exercise, Answer answer) {
		Judgement judgement = answer.on(exercise);
		return judgement.isDoable() ? PlanCheck.isTooHeavy(line.loadKg(), answer) : !judgement.isShutForNow();
	}

	private Wordings wordings(Map<String, Exercise> published) {
		Wordings now = this.known;
		if (now.published() != published) {
			now = new Wordings(published);
			this.known = now;
		}
		return now;
	}

}

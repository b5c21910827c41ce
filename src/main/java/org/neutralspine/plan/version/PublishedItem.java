package org.neutralspine.plan.version;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Origin;
import org.neutralspine.catalogue.Picture;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.plan.dose.Prescription;

/**
 * One exercise of a published plan, with its texts as of then.
 *
 * @param picture null where there was none
 * @param origin where the texts were taken from; null where they are ours
 * @param figure the text of its drawing; empty where there was none
 */
public record PublishedItem(String slug, String name, String summary, List<String> steps, List<String> cues,
		List<String> mistakes, @Nullable Picture picture, @Nullable Origin origin, Verdict verdict, List<Why> reasons,
		Prescription prescription, List<String> figure) {

	/**
	 * Creates an item; a plan of an earlier release has no drawings.
	 */
	public PublishedItem(String slug, String name, String summary, List<String> steps, List<String> cues,
			List<String> mistakes, @Nullable Picture picture, @Nullable Origin origin, Verdict verdict,
			List<Why> reasons, Prescription prescription, @Nullable List<String> figure) {
		this.slug = slug;
		this.name = name;
		this.summary = summary;
		this.steps = steps;
		this.cues = cues;
		this.mistakes = mistakes;
		this.picture = picture;
		this.origin = origin;
		this.verdict = verdict;
		this.reasons = reasons;
		this.prescription = prescription;
		this.figure = (figure != null) ? List.copyOf(figure) : List.of();
	}

	/**
	 * A reason in words, with its source.
	 */
	public record Why(String text, String source) {
	}

	/**
	 * Whether the exercise still reads and looks as it did then. Advice never does: it
	 * has no dose.
	 */
	boolean readsLike(Exercise exercise) {
		return !exercise.isAdvice() && Wording.of(this).equals(Wording.of(exercise, !this.figure.isEmpty()));
	}

}

package org.neutralspine.guidance.review;

import java.util.List;
import java.util.Map;

import org.neutralspine.catalogue.Content;
import org.neutralspine.guidance.forecast.VerdictRow;

/**
 * An exercise with the verdicts that it gets. Where its text was taken from is no matter
 * of a clinician's.
 *
 * @param words what stands for others in it: the names of the exercises that it leads to,
 * by slug, and the labels of what it asks, by key
 */
public record ExerciseSheet(Content content, List<VerdictRow> verdicts, Map<String, String> words) implements Sheet {

	public ExerciseSheet {
		content = content.withOrigin(null);
	}

	@Override
	public String title() {
		return this.content.name();
	}

	@Override
	public Record core() {
		return new ExerciseSheet(this.content, this.verdicts, Map.of());
	}

	@Override
	public String basis() {
		return this.content.basis();
	}

}

package org.neutralspine.guidance.review;

import java.util.List;

import org.neutralspine.catalogue.Content;
import org.neutralspine.guidance.forecast.VerdictRow;

/**
 * An exercise with the verdicts that it gets. Where its text was taken from is no matter
 * of a clinician's.
 */
public record ExerciseSheet(Content content, List<VerdictRow> verdicts) implements Sheet {

	public ExerciseSheet {
		content = content.withOrigin(null);
	}

	@Override
	public String title() {
		return this.content.name();
	}

	@Override
	public String basis() {
		return this.content.basis();
	}

}

package org.neutralspine.guidance.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drawings of an exercise, ready for a page.
 *
 * @param pictures one SVG, or one a pose where there are three or more; empty where the
 * exercise is not drawn or has an uploaded picture
 * @param isPersonal whether the spine is this person's, so that a legend helps
 * @param hasAdjacent whether vertebrae next to the fusion are marked
 * @param isMoving whether it has several poses, which can be shown after each other
 */
public record ExerciseDrawing(List<String> pictures, boolean isPersonal, boolean hasAdjacent, boolean isMoving) {

	public static final ExerciseDrawing NONE = new ExerciseDrawing(List.of(), false, false, false);

	/** The first that a legend helps with, if any does: a page has one legend. */
	public static Optional<ExerciseDrawing> first(Stream<ExerciseDrawing> drawings) {
		return drawings.filter((drawing) -> !drawing.isEmpty() && drawing.isPersonal()).findFirst();
	}

	public boolean isEmpty() {
		return this.pictures.isEmpty();
	}

	/** The one that tells the most: of several, the one in the middle. */
	public Optional<String> most() {
		return isEmpty() ? Optional.empty() : Optional.of(this.pictures.get(this.pictures.size() / 2));
	}

	/** Whether the poses have drawings of their own. */
	public boolean isSequence() {
		return this.pictures.size() > 1;
	}

}

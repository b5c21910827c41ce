package org.neutralspine.guidance.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.ContentFields;
import org.neutralspine.figure.Figures;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.sheet.Drawing;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.springframework.stereotype.Component;

/**
 * Draws exercises with what is fused in somebody.
 */
@Component
public class ExerciseDrawings {

	private final Figures figures;

	ExerciseDrawings(Figures figures) {
		this.figures = figures;
	}

	/**
	 * Draws an exercise for a page. One with an uploaded picture has that instead.
	 * @param fusion null for nobody's spine
	 * @param isToAvoid whether this person should not do it, so that it is crossed out
	 */
	public ExerciseDrawing draw(ContentFields exercise, @Nullable Fusion fusion, boolean isToAvoid) {
		return (exercise.content().picture() != null) ? ExerciseDrawing.NONE
				: draw(exercise.figure(), fusion, isToAvoid);
	}

	private ExerciseDrawing draw(List<String> text, @Nullable Fusion fusion, boolean isToAvoid) {
		if (!Figures.isDrawn(text)) {
			return ExerciseDrawing.NONE;
		}
		SpineMarks marks = marks(fusion);
		String label = this.figures.describe(text, marks, isToAvoid);
		return new ExerciseDrawing(
				this.figures.draw(text, marks, isToAvoid).stream().map((drawing) -> drawing.svg(label)).toList(),
				fusion != null, !marks.adjacent().isEmpty(), this.figures.isMoving(text));
	}

	/**
	 * Draws the poses of an exercise one by one, to be shown after each other.
	 * @param fusion null for nobody's spine
	 * @return an SVG a pose; empty where nothing moves, or a picture was uploaded
	 */
	public List<String> movement(ContentFields exercise, @Nullable Fusion fusion) {
		return (exercise.content().picture() != null) ? List.of()
				: this.figures.movement(exercise.figure(), marks(fusion));
	}

	/**
	 * Draws an exercise for paper, where one pose has to tell it all.
	 * @param text of the figure; empty or {@code none} for no drawing
	 */
	public Optional<String> paper(List<String> text, @Nullable Fusion fusion) {
		if (!Figures.isDrawn(text)) {
			return Optional.empty();
		}
		SpineMarks marks = marks(fusion);
		List<Drawing> drawings = this.figures.draw(text, marks, false);
		return Optional.of(drawings.get(drawings.size() / 2).paper(this.figures.describe(text, marks, false)));
	}

	/**
	 * Draws an exercise as a published plan has it.
	 */
	public ExerciseDrawing draw(List<String> text, Fusion fusion) {
		return draw(text, fusion, false);
	}

	/** Skull and pelvis are no vertebrae and are not shown apart. */
	private static SpineMarks marks(@Nullable Fusion fusion) {
		if (fusion == null) {
			return SpineMarks.NONE;
		}
		return new SpineMarks(vertebrae(fusion.spans().stream().flatMap((span) -> span.levels().stream())),
				vertebrae(fusion.adjacentLevels().stream()));
	}

	private static Set<Vertebra> vertebrae(Stream<Level> levels) {
		return levels.filter((level) -> level != Level.C0 && level != Level.PELVIS)
			.map((level) -> Vertebra.valueOf(level.name()))
			.collect(Collectors.toUnmodifiableSet());
	}

}

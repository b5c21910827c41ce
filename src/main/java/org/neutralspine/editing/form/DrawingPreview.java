package org.neutralspine.editing.form;

import java.util.List;

import org.neutralspine.catalogue.ContentFields;
import org.neutralspine.figure.Figures;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows an admin how an exercise is drawn with several fusions, and what a body could not
 * do of it.
 */
@Component
class DrawingPreview {

	private static final List<Fusion> EXAMPLES = List.of(Fusion.of(new Span(Level.L4, Level.S1)),
			Fusion.of(new Span(Level.T4, Level.L2)), Fusion.of(new Span(Level.C4, Level.C7)));

	private final ExerciseDrawings drawings;

	private final Figures figures;

	DrawingPreview(ExerciseDrawings drawings, Figures figures) {
		this.drawings = drawings;
		this.figures = figures;
	}

	/** Adds the drawings, if the text can be drawn, and the warnings. */
	void add(ContentFields content, Model model) {
		List<ExerciseDrawing> drawn = Figures.problem(content.figure()).isPresent() ? List.of()
				: EXAMPLES.stream().map((fusion) -> this.drawings.draw(content, fusion, false)).toList();
		model.addAttribute("drawings", drawn);
		model.addAttribute("drawingWarnings", this.figures.warnings(content.figure()));
	}

}

package org.neutralspine.editing.form;

import java.nio.charset.StandardCharsets;

import org.neutralspine.catalogue.Content;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.figure.Figures;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Draws exercises for admins: as they are typed, and those of the list, published or not.
 */
@Controller
class EditorDrawingController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final Editor editor;

	private final ExerciseDrawings drawings;

	private final DrawingPreview preview;

	EditorDrawingController(Editor editor, ExerciseDrawings drawings, DrawingPreview preview) {
		this.editor = editor;
		this.drawings = drawings;
		this.preview = preview;
	}

	/** What is typed is kept nowhere. */
	@PostMapping("/admin/exercises/new/drawing")
	String draw(@RequestParam String figure, Model model) {
		Content typed = ExerciseForm.empty().with(ExerciseFields.FIGURE.name(), figure).read().content();
		Figures.problem(typed.figure()).ifPresent((problem) -> {
			model.addAttribute("problem", "problem.exercise.figure." + problem.key());
			model.addAttribute("place", new Object[] { problem.line(), problem.word() });
		});
		this.preview.add(typed, model);
		return "fragments/editor :: drawn";
	}

	@GetMapping("/admin/exercises/{slug}/drawing.svg")
	ResponseEntity<byte[]> show(@PathVariable String slug) {
		return this.editor.find(slug)
			.map((entry) -> this.drawings.draw(entry.content(), null, false))
			.flatMap(ExerciseDrawing::most)
			.map((svg) -> ResponseEntity.ok().contentType(SVG).body(svg.getBytes(StandardCharsets.UTF_8)))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}

package org.neutralspine.guidance.exercise;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.visit.SituationCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves drawings with the spine of whoever asks, for lists, which load them as they are
 * scrolled to. What is fused is known from the browser's sealed memory, and the drawing
 * is kept nowhere.
 */
@RestController
class OwnDrawingController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final Catalogue catalogue;

	private final SituationCookie cookie;

	private final ExerciseDrawings drawings;

	OwnDrawingController(Catalogue catalogue, SituationCookie cookie, ExerciseDrawings drawings) {
		this.catalogue = catalogue;
		this.cookie = cookie;
		this.drawings = drawings;
	}

	/** Not crossed out: the list does that, for uploaded pictures too. */
	@GetMapping("/exercises/{slug}/drawing.svg")
	ResponseEntity<byte[]> draw(@PathVariable String slug, HttpServletRequest request) {
		Situation situation = this.cookie.recall(request).situation();
		String svg = this.catalogue.find(slug)
			.map((exercise) -> this.drawings.draw(exercise, (situation != null) ? situation.fusion() : null, false))
			.flatMap(ExerciseDrawing::most)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.noStore())
			.body(svg.getBytes(StandardCharsets.UTF_8));
	}

}

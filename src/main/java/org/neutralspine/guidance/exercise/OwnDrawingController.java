package org.neutralspine.guidance.exercise;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.figure.FigureFile;
import org.neutralspine.guidance.drawing.ExerciseDrawing;
import org.neutralspine.guidance.drawing.ExerciseDrawings;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.visit.SituationCookie;
import org.neutralspine.web.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves drawings with the spine of whoever asks, for lists, which load them as they are
 * scrolled to. What is fused is known from the browser's sealed memory, and the drawing
 * is kept nowhere but in that browser.
 */
@Controller
class OwnDrawingController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	private final Catalogue catalogue;

	private final SituationCookie cookie;

	private final VisitAnswers answers;

	private final ExerciseDrawings drawings;

	OwnDrawingController(Catalogue catalogue, SituationCookie cookie, VisitAnswers answers, ExerciseDrawings drawings) {
		this.answers = answers;
		this.catalogue = catalogue;
		this.cookie = cookie;
		this.drawings = drawings;
	}

	/** The poses of what this person may do today, to be shown after each other. */
	@GetMapping("/exercises/{slug}/movement")
	String move(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
		Answer answer = this.answers.to(request).open();
		List<String> frames = Optional.ofNullable(answer)
			.flatMap((open) -> this.catalogue.find(slug)
				.filter((exercise) -> open.on(exercise).isDoable())
				.map((exercise) -> this.drawings.movement(exercise, open.fusion())))
			.filter((poses) -> !poses.isEmpty())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		model.addAttribute("frames", frames);
		return "fragments/figure :: frames";
	}

	/**
	 * Not crossed out: the list does that, for uploaded pictures too. A browser that has
	 * it asks each time whether it is still the same.
	 */
	@GetMapping("/exercises/{slug}/drawing.svg")
	ResponseEntity<byte[]> draw(@PathVariable String slug, HttpServletRequest request) {
		Situation situation = this.cookie.recall(request).situation();
		Fusion fusion = (situation != null) ? situation.fusion() : null;
		String svg = this.catalogue.find(slug)
			.map((exercise) -> this.drawings.draw(exercise, fusion, false))
			.flatMap(ExerciseDrawing::most)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		byte[] file = FigureFile.of(svg);
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag("W/\"" + Sha256.hex(file) + "\"")
			.body(file);
	}

}

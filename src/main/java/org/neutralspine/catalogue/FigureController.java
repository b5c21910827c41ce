package org.neutralspine.catalogue;

import java.time.Duration;
import java.util.List;

import org.neutralspine.figure.FigureFile;
import org.neutralspine.figure.Figures;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.sheet.Drawing;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves the drawings of published exercises, with nobody's spine: a person's own is
 * drawn inside the page, never by address.
 */
@RestController
class FigureController {

	private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

	/** An admin may change a drawing, and it should not be old for long. */
	private static final Duration FRESH = Duration.ofHours(1);

	private final Catalogue catalogue;

	private final Figures figures;

	FigureController(Catalogue catalogue, Figures figures) {
		this.catalogue = catalogue;
		this.figures = figures;
	}

	/** Where each pose has a drawing of its own, the one in the middle tells the most. */
	@GetMapping("/figures/{slug}.svg")
	ResponseEntity<byte[]> show(@PathVariable String slug) {
		Exercise exercise = this.catalogue.find(slug)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		List<Drawing> drawings = this.figures.draw(exercise.figure(), SpineMarks.NONE, false);
		if (drawings.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		String label = this.figures.describe(exercise.figure(), SpineMarks.NONE, false);
		byte[] svg = FigureFile.of(drawings.get(drawings.size() / 2).svg(label));
		return ResponseEntity.ok()
			.contentType(SVG)
			.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
			.eTag(DigestUtils.md5DigestAsHex(svg))
			.body(svg);
	}

}

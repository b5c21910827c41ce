package org.neutralspine.catalogue;

import java.time.Duration;

import org.neutralspine.web.picture.PictureFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves the pictures of exercises by their names. Names are made from the bytes, so
 * nobody can guess that of an exercise that is not published, while plans go on showing
 * the pictures that the catalogue has left behind.
 */
@RestController
class PictureController {

	/** The longest that anything may be kept. */
	private static final Duration YEAR = Duration.ofDays(365);

	private final Pictures pictures;

	PictureController(Pictures pictures) {
		this.pictures = pictures;
	}

	/** The longer address was that of all pictures before photographs were JPEG. */
	@GetMapping({ "/pictures/{hash:[0-9a-f]{64}}", "/pictures/{hash:[0-9a-f]{64}}.png" })
	ResponseEntity<byte[]> show(@PathVariable String hash) {
		byte[] picture = this.pictures.find(hash).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(PictureFormat.of(picture).mediaType())
			.cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
			.body(picture);
	}

}

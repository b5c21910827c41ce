package org.neutralspine.web.file;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.neutralspine.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AppIconController {

	private final Map<String, byte[]> icons = new TreeMap<>();

	AppIconController() throws IOException {
		for (AppIcon icon : AppIcon.ALL) {
			this.icons.put(icon.file(), icon.draw());
		}
	}

	@GetMapping("/icons/{file}")
	ResponseEntity<byte[]> show(@PathVariable String file) {
		byte[] icon = this.icons.get(file);
		if (icon == null) {
			throw new NotFoundException();
		}
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.body(icon);
	}

}

package org.neutralspine.web.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a phone needs to install the application: a manifest, and the service worker of
 * this version. While templates are being written nothing is kept, and so nothing is
 * installed.
 */
@Controller
@ConditionalOnBooleanProperty(name = "spring.thymeleaf.cache", matchIfMissing = true)
class Installation {

	private static final String PAPER = "#faf6ef";

	private final String root;

	private final String worker;

	Installation(StaticFileRoot root) throws IOException {
		this.root = root.path();
		this.worker = new ClassPathResource("static/js/service-worker.js").getContentAsString(StandardCharsets.UTF_8);
	}

	/**
	 * What an installed application is.
	 */
	@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
	record Manifest(String id, String name, String shortName, String description, String startUrl, String scope,
			String display, String backgroundColor, String themeColor, List<Icon> icons) {
	}

	record Icon(String src, String sizes, String type, String purpose) {

		static Icon of(String context, AppIcon icon) {
			return new Icon(context + "/icons/" + icon.file(), icon.pixels() + "x" + icon.pixels(),
					MediaType.IMAGE_PNG_VALUE, icon.isWhole() ? "maskable" : "any");
		}

	}

	@GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
	ResponseEntity<Manifest> manifest(HttpServletRequest request) {
		String context = request.getContextPath();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body(new Manifest(context + "/", "Neutral Spine", "Neutral Spine",
					"Exercises after a spinal fusion: what you may do, and why", context + "/", context + "/",
					"standalone", PAPER, PAPER, AppIcon.ALL.stream().map((icon) -> Icon.of(context, icon)).toList()));
	}

	@GetMapping(path = "/service-worker.js", produces = "text/javascript")
	ResponseEntity<String> serviceWorker(HttpServletRequest request) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body("const ROOT = \"" + request.getContextPath() + this.root + "\";\n" + this.worker);
	}

}

package org.neutralspine.web.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the service worker of this version. While templates are being written nothing
 * is kept.
 */
@Controller
@ConditionalOnBooleanProperty(name = "spring.thymeleaf.cache", matchIfMissing = true)
class Installation {

	private final String root;

	private final String worker;

	Installation(StaticFileRoot root) throws IOException {
		this.root = root.path();
		this.worker = new ClassPathResource("static/js/service-worker.js").getContentAsString(StandardCharsets.UTF_8);
	}

	@GetMapping(path = "/service-worker.js", produces = "text/javascript")
	ResponseEntity<String> serviceWorker(HttpServletRequest request) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache())
			.body("const ROOT = \"" + request.getContextPath() + this.root + "\";\n" + this.worker);
	}

}

package org.neutralspine.editing.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of what waits for a review.
 */
@Controller
class QueueController {

	private final QueuePage page;

	QueueController(QueuePage page) {
		this.page = page;
	}

	@GetMapping("/admin/review")
	String list(@RequestParam(name = "queue", required = false) @Nullable String name,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page, Model model) {
		return this.page.show(QueueScope.of(name).orElse(QueueScope.ALL), q, page, model);
	}

}

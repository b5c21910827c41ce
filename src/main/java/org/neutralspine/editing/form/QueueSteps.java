package org.neutralspine.editing.form;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.queue.QueueScope;
import org.neutralspine.editing.queue.ReviewQueue;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads whoever works through a queue from one exercise to the next.
 */
@ControllerAdvice(assignableTypes = EditorController.class)
class QueueSteps {

	private final ReviewQueue queue;

	private final Editor editor;

	QueueSteps(ReviewQueue queue, Editor editor) {
		this.queue = queue;
		this.editor = editor;
	}

	/**
	 * Where somebody is in a queue.
	 *
	 * @param name of the queue
	 * @param left how many wait
	 * @param next the one after this; null where it is the last
	 */
	record Step(String name, int left, @Nullable String next) {
	}

	/** Null for those who have come some other way. */
	@ModelAttribute("queue")
	@Nullable Step step(@RequestParam(required = false) @Nullable String queue,
			@PathVariable(required = false) @Nullable String slug) {
		QueueScope scope = QueueScope.of(queue).orElse(null);
		if (scope == null || slug == null) {
			return null;
		}
		return this.editor.find(slug)
			.map((entry) -> new Step(scope.name(), this.queue.count(scope),
					this.queue.after(scope, entry.id()).orElse(null)))
			.orElse(null);
	}

	/**
	 * Where to go once an exercise is saved.
	 * @param otherwise where to go without a queue
	 */
	String after(@Nullable String queue, @Nullable EntryVersion saved, String otherwise, RedirectAttributes flash) {
		Optional<QueueScope> scope = QueueScope.of(queue);
		if (scope.isEmpty() || saved == null) {
			return otherwise;
		}
		flash.addFlashAttribute("savedBefore", saved.content().name());
		String name = scope.get().name();
		return this.queue.after(scope.get(), saved.id())
			.map((next) -> "redirect:/admin/exercises/" + next + "?queue=" + name)
			.orElse("redirect:/admin/review?queue=" + name);
	}

}

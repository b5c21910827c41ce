package org.neutralspine.editing.queue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.web.PageNumber;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page that lists a queue.
 */
@Component
class QueuePage {

	private static final int SIZE = 50;

	private final ReviewQueue queue;

	private final Editor editor;

	QueuePage(ReviewQueue queue, Editor editor) {
		this.queue = queue;
		this.editor = editor;
	}

	/**
	 * Shows a page.
	 * @param words of a name or address; empty for all
	 * @param page from one, as typed; the nearest there is
	 */
	String show(QueueScope scope, String words, String page, Model model) {
		int found = this.queue.count(scope, words);
		PageNumber number = PageNumber.of(found, SIZE, page);
		List<String> slugs = this.queue.page(scope, words, number.first(SIZE), SIZE);
		model.addAttribute("scope", scope);
		model.addAttribute("q", words);
		model.addAttribute("waiting", this.queue.count(scope));
		model.addAttribute("found", found);
		model.addAttribute("first", this.queue.after(scope, 0).orElse(null));
		model.addAttribute("entries", entries(slugs));
		model.addAttribute("number", number.number());
		model.addAttribute("pages", number.pages());
		model.addAttribute("most", Math.min(found, RemovalController.MOST_AT_ONCE));
		return "catalogue/queue";
	}

	private List<QueueEntry> entries(List<String> slugs) {
		Map<String, EntryVersion> bySlug = this.editor.find(slugs)
			.stream()
			.collect(Collectors.toMap(EntryVersion::slug, Function.identity()));
		return slugs.stream().filter(bySlug::containsKey).map(bySlug::get).map(QueueEntry::of).toList();
	}

}

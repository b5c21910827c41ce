package org.neutralspine.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an exercise said before, and how to get it back.
 */
@Controller
@RequestMapping("/admin/exercises/{slug}/history")
class HistoryController {

	private final Editor editor;

	private final History history;

	HistoryController(Editor editor, History history) {
		this.editor = editor;
		this.history = history;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		Entry entry = find(slug);
		model.addAttribute("entry", EntryView.of(entry));
		model.addAttribute("version", entry.version());
		model.addAttribute("states", this.history.of(entry).stream().map((past) -> line(past, entry)).toList());
		return "catalogue/history";
	}

	/**
	 * A state in the list.
	 *
	 * @param current whether it is as it is now
	 */
	record Line(History.Past past, boolean current) {
	}

	private static Line line(History.Past past, Entry entry) {
		return new Line(past, past.state() == entry.state() && past.content().equals(entry.content()));
	}

	private Entry find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}

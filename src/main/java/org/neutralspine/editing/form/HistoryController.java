package org.neutralspine.editing.form;

import org.neutralspine.editing.entry.Editor;
import org.neutralspine.editing.entry.EntryVersion;
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

	private final HistoryPage page;

	HistoryController(Editor editor, HistoryPage page) {
		this.editor = editor;
		this.page = page;
	}

	@GetMapping
	String show(@PathVariable String slug, Model model) {
		return this.page.show(find(slug), model);
	}

	private EntryVersion find(String slug) {
		return this.editor.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}

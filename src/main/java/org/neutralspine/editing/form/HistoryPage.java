package org.neutralspine.editing.form;

import org.neutralspine.editing.entry.EntryVersion;
import org.neutralspine.editing.entry.History;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts the states of an exercise on their page.
 */
@Component
class HistoryPage {

	private final History history;

	HistoryPage(History history) {
		this.history = history;
	}

	/**
	 * A state in the list.
	 *
	 * @param current whether it is as it is now
	 */
	record Line(History.Past past, boolean current) {
	}

	String show(EntryVersion entry, Model model) {
		model.addAttribute("entry", EntryView.of(entry));
		model.addAttribute("version", entry.version());
		model.addAttribute("states", this.history.of(entry).stream().map((past) -> line(past, entry)).toList());
		return "catalogue/history";
	}

	private static Line line(History.Past past, EntryVersion entry) {
		return new Line(past, past.state() == entry.state() && past.content().equals(entry.content()));
	}

}

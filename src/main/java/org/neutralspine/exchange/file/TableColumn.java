package org.neutralspine.exchange.file;

import java.util.List;

/**
 * A column that a table may have.
 *
 * @param label what the field is called on the page of an exercise
 * @param words what its cells may say; empty where that may be anything
 */
record TableColumn(String name, String label, List<Word> words) {

	/**
	 * A word, and what it is called on pages. A cell may say either.
	 */
	public record Word(String name, String label) {
	}

}

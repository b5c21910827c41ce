package org.neutralspine.question;

import java.util.Collection;
import java.util.List;

import org.neutralspine.question.text.Words;

/**
 * A piece of what was understood, on the page.
 *
 * @param key names it in the form, to take it out
 * @param label what it is about
 * @param value what it says
 * @param words the words that say it; none where it was put right
 */
record UnderstoodPiece(String key, String label, String value, List<String> words) {

	static UnderstoodPiece of(String key, String label, String value, Collection<Words> words) {
		return new UnderstoodPiece(key, label, value, words.stream().map(Words::text).distinct().toList());
	}

}

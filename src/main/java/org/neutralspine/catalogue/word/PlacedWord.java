package org.neutralspine.catalogue.word;

import java.util.List;
import java.util.Set;

/**
 * A word and where it stands in its text.
 *
 * @param text in lower case, without accents
 * @param start where it begins
 * @param end where it ends
 */
record PlacedWord(String text, int start, int end) {

	/** They make nothing heavier: whoever asks is answered for the whole. */
	private static final Set<String> EASING = WordList.read("easing-words.txt");

	/** The words of a text. */
	static List<PlacedWord> split(String text) {
		return Word.split(text).stream().map((word) -> new PlacedWord(word.text(), word.start(), word.end())).toList();
	}

	/** Whether it says nothing in a name. */
	boolean isSmall() {
		return Word.isSmall(this.text);
	}

	/** Whether it says how something is done, and may make it harder. */
	boolean saysHow() {
		return HowWords.isHow(this.text) && !EASING.contains(this.text);
	}

	/** The stem that all its forms share. */
	String stem() {
		return TypedWords.stem(this.text);
	}

}

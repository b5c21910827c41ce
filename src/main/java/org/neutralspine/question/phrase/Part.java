package org.neutralspine.question.phrase;

/**
 * A word of a phrase, or a gap.
 *
 * @param number its own among the parts of a file
 * @param gap how many words it leaves open at most; 0 where it is a word
 */
record Part(int number, int gap, boolean optional, boolean not) {

	/** Whether a phrase is not there without such a word. */
	boolean isNeeded() {
		return this.gap == 0 && !this.optional && !this.not;
	}

}

package org.neutralspine.question.reading;

import org.neutralspine.catalogue.NameReading;

/**
 * An exercise that is named in a text.
 *
 * @param act what is said of it
 * @param doneToo whether it is done, too, where it is asked about
 */
record Mention(NameReading reading, int from, int to, Act act, boolean doneToo) {

	/**
	 * What people say of exercises.
	 */
	enum Act {

		ASKED, REPORTED, DENIED, NONE

	}

	/** The same, as asked about. */
	Mention asked(boolean doneToo) {
		return new Mention(this.reading, this.from, this.to, Act.ASKED, doneToo);
	}

}

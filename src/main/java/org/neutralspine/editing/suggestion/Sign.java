package org.neutralspine.editing.suggestion;

/**
 * Words that speak for a demand.
 *
 * @param words as they were found, in lower case
 */
public record Sign(Where where, String words) {

	public enum Where {

		NAME, CATEGORY, EQUIPMENT, TEXT,
		/** Another name that people ask by; the words are that name. */
		OTHER_NAME,
		/** An easier version that asks for it; the words are its name. */
		EASIER;

		/** Whether rules may look there. */
		boolean isForRules() {
			return compareTo(TEXT) <= 0;
		}

	}

}

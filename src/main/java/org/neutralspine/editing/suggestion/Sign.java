package org.neutralspine.editing.suggestion;

/**
 * Words that speak for a demand.
 *
 * @param words as they were found, in lower case
 */
public record Sign(Where where, String words) {

	public enum Where {

		NAME, CATEGORY, EQUIPMENT, TEXT

	}

}

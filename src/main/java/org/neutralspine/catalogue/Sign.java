package org.neutralspine.catalogue;

/**
 * Words that speak for a demand.
 *
 * @param words as they were found, in lower case
 */
record Sign(Where where, String words) {

	enum Where {

		NAME, CATEGORY, EQUIPMENT, TEXT

	}

}

package org.neutralspine.catalogue;

/**
 * What somebody wants an exercise to become.
 *
 * @param seen the version that their page had shown; 0 for a new one
 * @param reason why, as typed
 */
record Change(String slug, int seen, State state, Content content, String reason) {

	Change to(State other) {
		return new Change(this.slug, this.seen, other, this.content, this.reason);
	}

}

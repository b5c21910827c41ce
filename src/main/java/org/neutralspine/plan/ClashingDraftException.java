package org.neutralspine.plan;

import java.util.List;

/**
 * Two windows changed the same in a plan, and nobody has said yet which is meant.
 */
class ClashingDraftException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final int saved;

	private final transient List<Clash> clashes;

	ClashingDraftException(int saved, List<Clash> clashes) {
		super("Changed in two windows");
		this.saved = saved;
		this.clashes = clashes;
	}

	/** The number of the saved draft. */
	int saved() {
		return this.saved;
	}

	List<Clash> clashes() {
		return this.clashes;
	}

}

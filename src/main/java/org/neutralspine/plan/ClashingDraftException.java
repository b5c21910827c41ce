package org.neutralspine.plan;

import java.util.List;

/**
 * Two windows changed the same in a plan, and nobody has said yet which is meant.
 */
class ClashingDraftException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final transient List<Clash> clashes;

	ClashingDraftException(List<Clash> clashes) {
		super("Changed in two windows");
		this.clashes = clashes;
	}

	List<Clash> clashes() {
		return this.clashes;
	}

}

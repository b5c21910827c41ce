package org.neutralspine.plan.version;

import java.util.List;

import org.neutralspine.plan.draft.Clash;

/**
 * Two windows changed the same in a plan, and nobody has said yet which is meant.
 */
public class ClashingDraftException extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final int saved;

	private final transient List<Clash> clashes;

	ClashingDraftException(int saved, List<Clash> clashes) {
		super("Changed in two windows");
		this.saved = saved;
		this.clashes = clashes;
	}

	/** The number of the saved draft. */
	public int saved() {
		return this.saved;
	}

	public List<Clash> clashes() {
		return this.clashes;
	}

}

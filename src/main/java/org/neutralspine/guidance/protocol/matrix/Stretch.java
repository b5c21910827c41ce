package org.neutralspine.guidance.protocol.matrix;

import org.neutralspine.guidance.protocol.Phase;

/**
 * Phases in a row that have the same letter.
 *
 * @param letter what they all have
 * @param first the earliest phase
 * @param last the latest phase, included
 */
record Stretch(Letter letter, Phase first, Phase last) {

	Stretch upTo(Phase later) {
		return new Stretch(this.letter, this.first, later);
	}

	/** How many phases, at least one. */
	public int length() {
		return this.last.ordinal() - this.first.ordinal() + 1;
	}

	/** As pages name them: one phase, or the first and the last. */
	public String stages() {
		return (this.first == this.last) ? this.first.name() : this.first + "–" + this.last;
	}

}

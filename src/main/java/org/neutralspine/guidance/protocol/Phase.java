package org.neutralspine.guidance.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A phase of recovery. When it begins depends on the {@link Pace}.
 */
public enum Phase {

	P0, P1, P2, P3, P4;

	public Optional<Phase> next() {
		return (this == P4) ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
	}

	public Optional<Phase> previous() {
		return (this == P0) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

	/**
	 * Whether the bone still grows together; after that the fused part no longer moves.
	 */
	public boolean isHealing() {
		return this.compareTo(P3) < 0;
	}

	/**
	 * The phases after this one, in their order.
	 */
	public List<Phase> later() {
		return List.of(values()).subList(ordinal() + 1, values().length);
	}

	Phase orEarlier(Phase other) {
		return (other.compareTo(this) < 0) ? other : this;
	}

}

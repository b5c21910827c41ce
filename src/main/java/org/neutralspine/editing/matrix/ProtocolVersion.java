package org.neutralspine.editing.matrix;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Actor;
import org.neutralspine.guidance.protocol.matrix.Protocol;

/**
 * A version of the protocol that is or was in force.
 *
 * @param number counts from 1
 * @param reason why it was published; null where nothing had to be said
 */
record ProtocolVersion(int number, Protocol protocol, @Nullable String reason, String who, Instant when) {

	/** Why, as a page has it. */
	public String why() {
		return Objects.requireNonNullElse(this.reason, "");
	}

	/** Whether it was taken from a file at a start. */
	public boolean isFromFile() {
		return this.who.equals(Actor.NOBODY);
	}

}

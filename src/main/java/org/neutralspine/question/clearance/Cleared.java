package org.neutralspine.question.clearance;

import org.jspecify.annotations.Nullable;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.question.text.Said;

/**
 * What a text says to be cleared, and not to be.
 *
 * @param said what counts
 * @param toAsk what does not, because not all is understood that is said around it
 * @param most the most that can be cleared, where something is said not to be
 */
public record Cleared(@Nullable Said<Clearance> said, @Nullable Said<Clearance> toAsk, @Nullable Said<Clearance> most) {

	/** What is said not to be cleared counts before what is said to be. */
	static Cleared of(@Nullable Said<Clearance> said, @Nullable Said<Clearance> toAsk, @Nullable Said<Clearance> most) {
		boolean less = said != null && most != null && most.value().compareTo(said.value()) < 0;
		return new Cleared(less ? most : said, (most == null) ? toAsk : null, most);
	}

}

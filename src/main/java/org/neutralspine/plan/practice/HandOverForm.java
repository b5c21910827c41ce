package org.neutralspine.plan.practice;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who is to look after somebody's clients, as it was sent.
 *
 * @param to the number of the other trainer's account
 */
record HandOverForm(@Size(max = 20) @Nullable String to) {

	static HandOverForm empty() {
		return new HandOverForm(null);
	}

}

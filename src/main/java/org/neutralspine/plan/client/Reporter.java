package org.neutralspine.plan.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A browser that reported something on the last day on which anybody did.
 *
 * @param browser tells the browsers of one day apart, and nothing else of them
 */
@Embeddable
public record Reporter(@Enumerated(EnumType.STRING) @Column(nullable = false) Sign sign,
		@Column(nullable = false) String browser) {

	/** What is kept of today's answers. */
	public enum Sign {

		RED_FLAG, FLARE

	}

}

package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ShareLinkTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final ShareLink link = new ShareLink(1, "hash", NOON);

	@Test
	void aLinkThatWasWithdrawnOpensNothing() {
		this.link.withdraw(NOON);
		assertThatIllegalStateException().isThrownBy(() -> this.link.open(LocalDate.of(2026, 3, 2)));
		assertThat(this.link.openedOn()).isNull();
	}

	@Test
	void theFirstTimeItWasWithdrawnCounts() {
		this.link.withdraw(NOON);
		this.link.withdraw(NOON.plusSeconds(1));
		assertThat(this.link.withdrawnAt()).isEqualTo(NOON);
	}

}

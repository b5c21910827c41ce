package org.neutralspine.plan.client;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignDaysTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final LocalDate TUESDAY = MONDAY.plusDays(1);

	@Test
	void aMistakeFallsBackToTheDayBefore() {
		SignDays days = SignDays.NEVER.with(MONDAY).with(TUESDAY);
		assertThat(days.last()).isEqualTo(TUESDAY);
		assertThat(days.without(TUESDAY).last()).isEqualTo(MONDAY);
	}

	@Test
	void onlyTheLastDayIsTakenBack() {
		SignDays days = SignDays.NEVER.with(MONDAY).with(TUESDAY);
		assertThat(days.without(MONDAY)).isEqualTo(days);
	}

	@Test
	void aDayThatIsLaterInAnotherTimeZoneStaysTheLast() {
		assertThat(SignDays.NEVER.with(TUESDAY).with(MONDAY).last()).isEqualTo(TUESDAY);
	}

	@Test
	void theOnlyDayLeavesNone() {
		assertThat(SignDays.NEVER.with(MONDAY).without(MONDAY)).isEqualTo(SignDays.NEVER);
	}

}

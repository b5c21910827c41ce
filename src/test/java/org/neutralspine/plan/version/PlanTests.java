package org.neutralspine.plan.version;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.neutralspine.plan.draft.Draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PlanTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final Plan plan = new Plan(null, new Draft("Spring", "", "", List.of()), List.of(), NOON);

	@Test
	void aDraftIsWrittenOnlyWhereItSaysSomethingElse() {
		assertThatIllegalStateException().isThrownBy(() -> this.plan.write(this.plan.draft()));
		assertThat(this.plan.version()).isZero();
	}

	@Test
	void noOtherDraftIsPublishedThanTheOneSeen() {
		assertThatExceptionOfType(StaleDraftException.class).isThrownBy(() -> this.plan.publish(1, null, NOON, "ada"));
		assertThat(this.plan.latestVersion()).isZero();
	}

}

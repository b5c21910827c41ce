package org.neutralspine.plan.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ClearanceRecordTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final ClearanceRecord clearance = new ClearanceRecord(
			new PhysicianClearance(Clearance.REHAB, "Dr. Adler", MONDAY, null), "Dr. Adler", MONDAY,
			new Limits(Set.of(), null), Scan.NONE, PrescribedBrace.NONE, List.of(), null, NOON);

	@Test
	void belongsToOneClient() {
		this.clearance.belongTo(new Client(1, "Kite", null, NOON));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.clearance.belongTo(new Client(1, "Blue kite", null, NOON)));
	}

	@Test
	void theFirstReasonForWithdrawingStays() {
		this.clearance.withdraw("Wrong client", NOON);
		this.clearance.withdraw("", NOON.plusSeconds(1));
		assertThat(this.clearance.withdrawnWhy()).isEqualTo("Wrong client");
		assertThat(this.clearance.withdrawnAt()).isEqualTo(NOON);
	}

}

package org.neutralspine.guidance.protocol.rule;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.guidance.protocol.Clearance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rule 3.
 */
class PermissionTests {

	@Test
	void anExerciseThatIsNamedMayBeDoneWithCare() {
		assertThat(permission(Clearance.REHAB).on(Examples.exercise("sit-up"))).hasValueSatisfying((reason) -> {
			assertThat(reason.rule()).isEqualTo("PERMISSION");
			assertThat(reason.source()).isEqualTo("your physician; founding article R02");
		});
	}

	@Test
	void noOtherExerciseIsMeant() {
		assertThat(permission(Clearance.SPORT).on(Examples.exercise("back-squat"))).isEmpty();
	}

	@Test
	void withoutRehabilitationItIsOfNoUse() {
		assertThat(permission(Clearance.WALKING).on(Examples.exercise("sit-up"))).isEmpty();
	}

	private static Permission permission(Clearance given) {
		return new Permission(Set.of("sit-up"), given);
	}

}

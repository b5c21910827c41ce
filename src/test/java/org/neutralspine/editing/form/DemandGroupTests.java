package org.neutralspine.editing.form;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Demand;

import static org.assertj.core.api.Assertions.assertThat;

class DemandGroupTests {

	@Test
	void everyDemandIsInExactlyOneGroup() {
		assertThat(Arrays.stream(DemandGroup.values()).flatMap((group) -> group.demands().stream()))
			.containsExactlyInAnyOrder(Demand.values());
	}

}

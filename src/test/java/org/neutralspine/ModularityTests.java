package org.neutralspine;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The modules, and the arrows between them.
 */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(NeutralSpineApplication.class);

	@Test
	void modulesUseOnlyWhatTheyMay() {
		MODULES.verify();
	}

	@Test
	void everyPackageIsARoomOfTheHouse() {
		assertThat(MODULES.stream().map((module) -> module.getIdentifier().toString())).containsExactlyInAnyOrder("web",
				"account", "catalogue", "guidance");
	}

	@Test
	void drawsTheModules() {
		new Documenter(MODULES).writeModulesAsPlantUml();
	}

}

package org.neutralspine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

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
				"audit", "account", "figure", "catalogue", "guidance", "question", "session", "plan", "editing",
				"exchange", "backup", "signoff", "clinician");
	}

	@Test
	void thePictureInTheDocumentationIsTrue() throws IOException {
		String picture = MODULES.stream()
			.sorted(Comparator.comparing((module) -> module.getIdentifier().toString()))
			.flatMap((module) -> Stream.concat(Stream.of("    %s\n".formatted(module.getIdentifier())),
					module.getDirectDependencies(MODULES)
						.uniqueModules()
						.map((used) -> "    %s --> %s\n".formatted(module.getIdentifier(), used.getIdentifier()))
						.sorted()))
			.collect(Collectors.joining());
		assertThat(Path.of("docs", "architecture.md")).content().contains("```mermaid\ngraph TD\n" + picture + "```");
	}

}

package org.neutralspine.exchange;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.exchange.file.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application that is set to start without the starter catalogue.
 */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:mem:empty-start", "neutralspine.starter-catalogue=false" })
@Import(TestImports.class)
class EmptyStartTests {

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private TestImports files;

	@Test
	void beginsWithNoExercise() {
		assertThat(this.catalogue.published()).isEmpty();
		assertThat(this.catalogue.search("bird dog")).isEmpty();
		assertThat(new String(this.files.json(), StandardCharsets.UTF_8)).isEqualTo(Samples.file());
	}

}

package org.neutralspine.web;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealTests {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
		.generateUniqueName(true)
		.addScript("db/migration/V3__sealing_key.sql")
		.build();

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@Test
	void aNewKeySealsAndTheOneBeforeStillOpens() {
		String first = "1f".repeat(32);
		String second = "2e".repeat(32);
		String kept = keys(SealingProperties.DATABASE).seal("L4-S1");
		assertThat(keys(first, SealingProperties.DATABASE).open(kept)).contains("L4-S1");
		String sealed = keys(first, SealingProperties.DATABASE).seal("C5-C6");
		assertThat(keys(SealingProperties.DATABASE).open(sealed)).isEmpty();
		assertThat(keys(second, first).open(sealed)).contains("C5-C6");
		assertThat(keys(second).open(sealed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Database", "secret", "1f1f" })
	void aKeyThatIsNoneEndsTheStartWithoutRepeatingIt(String key) {
		assertThatExceptionOfType(UnusableSettingException.class).isThrownBy(() -> keys(key))
			.withMessageStartingWith("neutralspine.sealing-keys: ")
			.withMessageNotContaining("secret");
		assertThatExceptionOfType(UnusableSettingException.class).isThrownBy(this::keys);
	}

	private Seal keys(String... keys) {
		return new Seal(new SealingKeys(JdbcClient.create(this.database), new SealingProperties(List.of(keys))));
	}

}

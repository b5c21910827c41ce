package org.neutralspine.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.architecture.Sizes.Size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * Nothing in the house is larger than can be read at once.
 */
class SizesTests {

	private static final Sizes HOUSE = Sizes.of(Path.of("src", "main", "java"));

	@Test
	void packagesHoldFewerThan30Types() {
		assertThat(HOUSE.packages()).isNotEmpty()
			.allSatisfy((name, types) -> assertThat(types).as(name).isLessThan(30));
	}

	@Test
	void typesAreShorterThan250Lines() {
		assertThat(HOUSE.types()).isNotEmpty().filteredOn((type) -> type.value() >= 250).isEmpty();
	}

	@Test
	void ofTwentyTypesNineteenAreShorterThan140Lines() {
		List<Size> longer = HOUSE.types().stream().filter((type) -> type.value() >= 140).toList();
		assertThat(longer).hasSizeLessThanOrEqualTo(HOUSE.types().size() / 20);
	}

	@Test
	void methodsAreShorterThan40Lines() {
		assertThat(HOUSE.methods()).isNotEmpty().filteredOn((method) -> method.value() >= 40).isEmpty();
	}

	@Test
	void methodsAreLessComplexThan12() {
		assertThat(HOUSE.complexities()).isNotEmpty().filteredOn((method) -> method.value() >= 12).isEmpty();
	}

	@Test
	void countsLinesAndDecisions(@TempDir Path root) throws IOException {
		Files.writeString(Files.createDirectory(root.resolve("some")).resolve("Thing.java"), """
				package some;
				/** Not counted. */
				@Deprecated
				final class Thing {
					int decide(int a, boolean b) {
						Runnable inner = new Runnable() {
							public void run() {
								while (true) { }
							}
						};
						for (int i = 0; i < a; i++) {
							if (i == 1 && b || a > 3) {
								return switch (a) {
									case 1 -> 2;
									default -> b ? 1 : 0;
								};
							}
						}
						return 1;
					}
				}
				""");
		Sizes sizes = Sizes.of(root);
		assertThat(sizes.packages()).containsOnly(entry("some", 1L));
		assertThat(sizes.types()).containsExactly(new Size("Thing", 18));
		assertThat(sizes.methods()).contains(new Size("Thing.decide", 16));
		assertThat(sizes.complexities()).contains(new Size("Thing.decide", 7), new Size("Thing..run", 2));
	}

}

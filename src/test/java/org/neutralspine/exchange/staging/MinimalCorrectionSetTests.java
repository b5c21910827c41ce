package org.neutralspine.exchange.staging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is to blame is found, nobody else is, and it does not take long.
 */
class MinimalCorrectionSetTests {

	@Test
	void findsJustThoseThatAreToBlame() {
		long seed = 7;
		Random random = new Random(seed);
		for (int size = 1; size < 60; size++) {
			List<Integer> all = IntStream.range(0, size).boxed().toList();
			Set<Integer> guilty = new TreeSet<>(List.of(random.nextInt(size), random.nextInt(size)));
			assertThat(MinimalCorrectionSet.of(all, (some) -> some.stream().noneMatch(guilty::contains)))
				.as("seed %d, of %d", seed, size)
				.containsExactlyInAnyOrderElementsOf(guilty);
		}
	}

	@Test
	void oneOfTwoIsEnoughWhereOnlyBothTogetherDoHarm() {
		List<Integer> all = new ArrayList<>(List.of(1, 2, 3, 4));
		assertThat(MinimalCorrectionSet.of(all, (some) -> !some.containsAll(List.of(2, 4)))).hasSize(1)
			.isSubsetOf(2, 4);
	}

	@Test
	void asksFewQuestions() {
		AtomicInteger questions = new AtomicInteger();
		List<Integer> all = IntStream.range(0, 1000).boxed().toList();
		assertThat(MinimalCorrectionSet.of(all, (some) -> {
			questions.incrementAndGet();
			return !some.contains(700);
		})).containsExactly(700);
		assertThat(questions).hasValueLessThan(15);
	}

}

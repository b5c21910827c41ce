package org.neutralspine.exchange.comparison;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ways that lead back.
 */
class StronglyConnectedComponentsTests {

	@Test
	void followsAChainOfAnyLength() {
		int length = 200_000;
		int[] open = new StronglyConnectedComponents(length,
				(node) -> (node + 1 < length) ? new int[] { node + 1 } : new int[0])
			.find();
		assertThat(IntStream.of(open).distinct().count()).isEqualTo(length);
		int[] closed = new StronglyConnectedComponents(length, (node) -> new int[] { (node + 1) % length }).find();
		assertThat(IntStream.of(closed).distinct().count()).isOne();
	}

	@RepeatedTest(50)
	void sharesANumberWithWhatLeadsBack() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		int size = 1 + random.nextInt(12);
		int[][] links = new int[size][];
		boolean[][] reached = new boolean[size][size];
		for (int node = 0; node < size; node++) {
			links[node] = random.ints(random.nextInt(3), 0, size).toArray();
			reached[node][node] = true;
			for (int to : links[node]) {
				reached[node][to] = true;
			}
		}
		for (int via = 0; via < size; via++) {
			for (int from = 0; from < size; from++) {
				for (int to = 0; to < size; to++) {
					reached[from][to] |= reached[from][via] && reached[via][to];
				}
			}
		}
		int[] circles = new StronglyConnectedComponents(size, (node) -> links[node]).find();
		for (int from = 0; from < size; from++) {
			for (int to = 0; to < size; to++) {
				assertThat(circles[from] == circles[to]).as("seed %d, from %d to %d", seed, from, to)
					.isEqualTo(reached[from][to] && reached[to][from]);
			}
		}
	}

}

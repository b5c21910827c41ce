package org.neutralspine.bench;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.question.reading.QuestionReader;
import org.neutralspine.question.reading.Understood;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read the longest question that is taken: 20,000 characters, as
 * people write them, and of words that nobody knows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuestionsBenchmark {

	private static final int LENGTH = 20_000;

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	private static final String STORY = """
			L5-S1 fused 20 weeks ago, my surgeon cleared me for weights but no running and nothing over 20 lbs. I have
			osteopenia and wear a brace at night. No numbness, no fever, but since monday pain shoots down my leg, about
			a 6. I walk daily and do bird dogs. Can I swim, do pull ups or golf in a month? My wife says no. """;

	private final QuestionReader reader = new QuestionReader(StarterCatalogue::namesWithin);

	private final String story = STORY.repeat(LENGTH / STORY.length() + 1).substring(0, LENGTH);

	private final String unknown = unknown();

	private static String unknown() {
		Random random = new Random(1);
		StringBuilder text = new StringBuilder();
		while (text.length() < LENGTH) {
			for (int i = 0; i < 3 + random.nextInt(8); i++) {
				text.append((char) ('a' + random.nextInt(26)));
			}
			text.append(' ');
		}
		return text.substring(0, LENGTH);
	}

	/**
	 * Target: less than 50 ms.
	 */
	@Benchmark
	public Understood story() {
		return this.reader.read(this.story, TODAY);
	}

	/**
	 * Target: less than 50 ms.
	 */
	@Benchmark
	public Understood unknownWords() {
		return this.reader.read(this.unknown, TODAY);
	}

}

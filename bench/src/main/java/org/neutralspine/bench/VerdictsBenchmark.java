package org.neutralspine.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to judge a whole catalogue for one person: the starter catalogue, and
 * one of 100,000 exercises made of copies of it.
 * <p>
 * An answer for 100,000 exercises has a table of one megabyte. In heap regions smaller
 * than twice that, as small heaps have them, the collector keeps every such answer for
 * long, and its pauses are all that is measured. The regions are therefore of a fixed
 * size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(value = 2, jvmArgs = "-XX:G1HeapRegionSize=4m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class VerdictsBenchmark {

	private static final int MANY = 100_000;

	private Protocol protocol;

	private Map<String, Exercise> starter;

	private Map<String, Exercise> many;

	@Setup
	public void read() throws IOException {
		this.protocol = Somebody.protocol();
		List<Exercise> exercises = StarterCatalogue.entries();
		this.starter = new LinkedHashMap<>();
		exercises.forEach((exercise) -> this.starter.put(exercise.slug(), exercise));
		this.many = new LinkedHashMap<>();
		for (int i = 0; i < MANY; i++) {
			Exercise exercise = copy(exercises.get(i % exercises.size()), "-" + i / exercises.size());
			this.many.put(exercise.slug(), exercise);
		}
	}

	/**
	 * Target: less than 100 µs.
	 */
	@Benchmark
	@OutputTimeUnit(TimeUnit.MICROSECONDS)
	public Answer starterCatalogue() {
		return Answer.of(this.protocol, this.starter, Somebody.SITUATION, Somebody.TODAY);
	}

	/**
	 * Target: less than 50 ms.
	 */
	@Benchmark
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public Answer hundredThousand() {
		return Answer.of(this.protocol, this.many, Somebody.SITUATION, Somebody.TODAY);
	}

	/**
	 * The same exercise under another slug, linked to the copies of its own links.
	 */
	private static Exercise copy(Exercise original, String suffix) {
		Links links = new Links(renamed(original.easier(), suffix), renamed(original.harder(), suffix),
				renamed(original.instead(), suffix));
		return new Exercise(original.slug() + suffix, original.content().withLinks(links));
	}

	private static List<String> renamed(List<String> slugs, String suffix) {
		return slugs.stream().map((slug) -> slug + suffix).toList();
	}

}

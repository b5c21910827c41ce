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
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.protocol.rule.Exercises;
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
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class VerdictsBenchmark {

	private static final int MANY = 100_000;

	private Protocol protocol;

	private Exercises starter;

	private Exercises many;

	@Setup
	public void read() throws IOException {
		this.protocol = Somebody.protocol();
		List<Exercise> exercises = StarterCatalogue.entries();
		Map<String, Exercise> shipped = new LinkedHashMap<>();
		exercises.forEach((exercise) -> shipped.put(exercise.slug(), exercise));
		this.starter = new Exercises(shipped);
		Map<String, Exercise> copies = new LinkedHashMap<>();
		for (int i = 0; i < MANY; i++) {
			Exercise exercise = copy(exercises.get(i % exercises.size()), "-" + i / exercises.size());
			copies.put(exercise.slug(), exercise);
		}
		this.many = new Exercises(copies);
	}

	/**
	 * Target: less than 100 µs.
	 */
	@Benchmark
	public int starterCatalogue() {
		return doable(this.starter);
	}

	/**
	 * Target: less than 1.5 times as long.
	 */
	@Benchmark
	public int hundredThousand() {
		return doable(this.many);
	}

	/** How many exercises may be done, as a page counts them. */
	private int doable(Exercises exercises) {
		Answer answer = Answer.of(this.protocol, exercises, Somebody.SITUATION, Somebody.TODAY);
		return answer.alike()
			.stream()
			.filter((alike) -> answer.on(alike.any()).isDoable())
			.mapToInt(Alike::count)
			.sum();
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

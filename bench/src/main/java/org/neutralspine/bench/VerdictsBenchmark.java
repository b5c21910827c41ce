package org.neutralspine.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.Links;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.matrix.Protocol;
import org.neutralspine.guidance.protocol.matrix.ProtocolFile;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;
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

	/** L4-S1, sixteen weeks ago, cleared for rehabilitation, with limits. */
	private static final Situation SITUATION = new Situation(Fusion.of(new Span(Level.L4, Level.S1)),
			LocalDate.of(2026, 1, 5),
			new PhysicianClearance(Clearance.REHAB, "Dr Lindqvist", LocalDate.of(2026, 4, 1), null),
			new Limits(Set.of(Limit.BENDING, Limit.TWISTING), new BigDecimal("10")), Set.of(), Set.of(), Scan.NONE,
			PrescribedBrace.NONE, null, null);

	private static final Today TODAY = new Today(LocalDate.of(2026, 4, 27), Set.of(), 1);

	private Protocol protocol;

	private Map<String, Exercise> starter;

	private Map<String, Exercise> many;

	@Setup
	public void read() throws IOException {
		try (InputStream file = open("/protocol/default.csv")) {
			this.protocol = ProtocolFile.read(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
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
		return Answer.of(this.protocol, this.starter, SITUATION, TODAY);
	}

	/**
	 * Target: less than 50 ms.
	 */
	@Benchmark
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	public Answer hundredThousand() {
		return Answer.of(this.protocol, this.many, SITUATION, TODAY);
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

	private static InputStream open(String name) {
		return VerdictsBenchmark.class.getResourceAsStream(name);
	}

}

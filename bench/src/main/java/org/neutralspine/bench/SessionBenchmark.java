package org.neutralspine.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.session.recipe.Options;
import org.neutralspine.session.recipe.Pick;
import org.neutralspine.session.recipe.Place;
import org.neutralspine.session.recipe.Recipe;
import org.neutralspine.session.recipe.RecipeFile;
import org.neutralspine.session.recipe.TodaysSession;
import org.neutralspine.session.recipe.Wishes;
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
 * How long it takes to make a session of twenty minutes out of what is open.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SessionBenchmark {

	private static final int MINUTES = 20;

	private Recipe recipe;

	private Answer answer;

	@Setup
	public void read() throws IOException {
		try (Reader file = new InputStreamReader(SessionBenchmark.class.getResourceAsStream("/protocol/session.csv"),
				StandardCharsets.UTF_8)) {
			this.recipe = RecipeFile.read(file);
		}
		this.answer = Somebody.answer();
	}

	@Benchmark
	public TodaysSession session() {
		Wishes wishes = new Wishes(MINUTES, Place.HOME, Set.of(), false);
		List<Pick> picks = TodaysSession.compose(new Options(this.recipe, this.answer, wishes, Map.of()), MINUTES);
		return TodaysSession.of(this.answer, picks, MINUTES, MINUTES);
	}

}

package org.neutralspine.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.figure.body.PoseSolver;
import org.neutralspine.figure.format.Figure;
import org.neutralspine.figure.format.FigureText;
import org.neutralspine.figure.format.Presets;
import org.neutralspine.figure.person.SpineMarks;
import org.neutralspine.figure.pose.Surfaces;
import org.neutralspine.figure.pose.Vertebra;
import org.neutralspine.figure.sheet.Drawing;
import org.neutralspine.figure.sheet.Sheet;
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
 * How long it takes to draw an exercise with somebody's spine that nobody has been shown
 * yet: the text is read, its poses are solved, and they are drawn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FigureBenchmark {

	private static final SpineMarks FUSED = new SpineMarks(Set.of(Vertebra.L4, Vertebra.L5, Vertebra.S1),
			Set.of(Vertebra.L3));

	private final Presets presets = Presets.shipped();

	private final List<String> text = StarterCatalogue.exercises().get("bird-dog").figure();

	@Benchmark
	public List<Drawing> figure() {
		Figure figure = FigureText.read(this.text, this.presets);
		return Sheet.draw(figure, PoseSolver.solve(figure.poses(), Surfaces.of(figure.equipment())), FUSED, false);
	}

}

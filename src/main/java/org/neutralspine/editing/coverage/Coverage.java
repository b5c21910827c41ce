package org.neutralspine.editing.coverage;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Guidance;
import org.neutralspine.guidance.forecast.Grid;
import org.neutralspine.guidance.forecast.Grid.Cell;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Alike;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.springframework.stereotype.Component;

/**
 * How much of the catalogue is open where and when. Advice is not counted: nobody trains
 * with it.
 */
@Component
class Coverage {

	private final Guidance guidance;

	private final InstantSource clock;

	Coverage(Guidance guidance, InstantSource clock) {
		this.guidance = guidance;
		this.clock = clock;
	}

	/**
	 * How many exercises are open in a cell.
	 */
	record Count(Cell cell, int favoured, int allowed, int cautioned) {

		/** From so many on that are open without care, a cell is that much fuller. */
		private static final int[] FULLER_FROM = { 1, 20, 40, 80 };

		int withoutCare() {
			return this.favoured + this.allowed;
		}

		/**
		 * How full the cell is, from 0 for nothing to 4.
		 */
		public int fullness() {
			int fullness = 0;
			for (int from : FULLER_FROM) {
				fullness += (withoutCare() >= from) ? 1 : 0;
			}
			return fullness;
		}

	}

	/**
	 * Every cell of the grid, in its order.
	 */
	List<Count> counts() {
		return Grid.cells().stream().map(this::count).toList();
	}

	/**
	 * What the rules say in a cell on a day without symptoms or pain.
	 */
	Answer in(Cell cell) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		return this.guidance.answer(cell.situation(today), new Today(today, Set.of(), 0));
	}

	static boolean isCounted(Exercise exercise) {
		return !exercise.isAdvice();
	}

	/** The exercises that count, those together that are judged alike. */
	static List<Alike> counted(Answer answer) {
		return answer.alike().stream().filter((alike) -> isCounted(alike.any())).toList();
	}

	private Count count(Cell cell) {
		Answer answer = in(cell);
		return new Count(cell, count(answer, Verdict.FAVOUR), count(answer, Verdict.ALLOW),
				count(answer, Verdict.CAUTION));
	}

	private static int count(Answer answer, Verdict verdict) {
		return counted(answer).stream()
			.filter((alike) -> answer.on(alike.any()).verdict() == verdict)
			.mapToInt(Alike::count)
			.sum();
	}

}

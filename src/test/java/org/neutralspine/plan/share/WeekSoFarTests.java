package org.neutralspine.plan.share;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.plan.log.Session;

import static org.assertj.core.api.Assertions.assertThat;

class WeekSoFarTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	private static final SameExercises SAME = new SameExercises(Map.of(0, 0), Set.of());

	/**
	 * Days count from Monday, which is 1; those before it are of the week before.
	 */
	private static WeekSoFar week(int today, String done) {
		return WeekSoFar.of(Stream.of(done.split(" "))
			.filter((day) -> !day.isEmpty())
			.map((day) -> new Session(MONDAY.plusDays(Long.parseLong(day) - 1), Instant.EPOCH, 1, List.of("0-1"), 2,
					List.of()))
			.toList(), MONDAY.plusDays(today - 1L), (version) -> SAME);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 7 })
	void whatWasNotDoneThisWeekIsDueOnAnyDay(int times) {
		assertThat(IntStream.rangeClosed(1, 7)).allMatch((day) -> week(day, "").due(0, times, 0, 2) == Due.TODAY);
	}

	@ParameterizedTest
	@CsvSource({ "3, 1, 2, LATER", "3, 1, 3, TODAY", "3, 1, 4, TODAY", "3, 2, 3, LATER", "3, 2, 4, TODAY",
			"3, 1 3 5, 6, ENOUGH", "2, 0, 1, LATER", "2, 0, 2, TODAY", "2, -1, 1, TODAY", "4, 1, 2, TODAY",
			"4, 2, 3, LATER", "7, 0, 1, TODAY", "7, 1 2, 3, TODAY", "1, 1, 2, ENOUGH" })
	void aDayOfRestLiesBetweenUpToThreeTimesAWeek(int times, String done, int today, Due due) {
		assertThat(week(today, done).due(0, times, 0, 2)).isEqualTo(due);
	}

	@Test
	void whatIsBegunTodayIsToBeEndedToday() {
		assertThat(week(2, "1 2").due(0, 1, 1, 2)).isEqualTo(Due.TODAY);
		assertThat(week(2, "1 2").due(0, 1, 2, 2)).isEqualTo(Due.DONE);
	}

}

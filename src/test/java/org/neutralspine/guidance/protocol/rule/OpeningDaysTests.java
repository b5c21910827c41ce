package org.neutralspine.guidance.protocol.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Imaging;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Limit;
import org.neutralspine.guidance.protocol.Limits;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.PrescribedBrace;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Scan;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Timeline;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.spine.Fusion;
import org.neutralspine.guidance.spine.Level;
import org.neutralspine.guidance.spine.Span;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits names the day, and what is never open does not sound like waiting.
 */
class OpeningDaysTests {

	private static final List<Fusion> FUSIONS = List.of(Examples.LUMBAR, Fusion.of(new Span(Level.C5, Level.C6)),
			Fusion.of(new Span(Level.T3, Level.T12)), Fusion.of(new Span(Level.C7, Level.L1)));

	@ParameterizedTest
	@CsvSource({ "false, week.day", "true, week.about" })
	void everyWeekIsFollowedByItsDay(boolean onlyWeeksKnown, String key) {
		Situation plain = Examples.situation(8, null);
		Situation person = new Situation(plain.fusion(), plain.surgery(), plain.clearance(), plain.limits(),
				plain.permits(), plain.factors(), plain.scan(), plain.brace(), null, null, onlyWeeksKnown);
		Text day = Timeline.of(person, Examples.TODAY).firstDayOf(12);
		assertThat(day).isEqualTo(Text.of(key, Examples.TODAY.plusWeeks(4)));
		assertThat(answer(person).on(Examples.exercise("bird-dog")).reasons())
			.anySatisfy((reason) -> assertThat(reason.text().arguments()).endsWith(12, day));
	}

	@Test
	void theDayIsThatOfTheWeekAndNotOfToday() {
		Situation plain = Examples.situation(0, null);
		LocalDate surgery = LocalDate.of(2026, 10, 2);
		Situation person = new Situation(plain.fusion(), surgery, plain.clearance(), plain.limits(), plain.permits(),
				plain.factors(), plain.scan(), plain.brace(), null, null);
		assertThat(Timeline.of(person, Examples.TODAY).firstDayOf(12).arguments())
			.containsExactly(LocalDate.of(2026, 12, 25));
	}

	@ParameterizedTest
	@MethodSource("people")
	void whatIsToBeAvoidedNeverSoundsLikeWaiting(Situation person) {
		Answer answer = answer(person);
		List<Judgement> avoided = answer.exercises()
			.values()
			.stream()
			.map(answer::on)
			.filter((judgement) -> judgement.verdict() == Verdict.AVOID)
			.toList();
		assertThat(avoided).isNotEmpty()
			.flatExtracting(Judgement::reasons)
			.allSatisfy((reason) -> assertThat(reason.fromWeek()).isNull())
			.extracting((reason) -> reason.text().key())
			.noneMatch((key) -> key.startsWith("reason.opens.")
					|| Set.of("reason.clearance", "reason.fusionNotConfirmed").contains(key));
		assertThat(answer.exercises().values()).map(answer::on)
			.filteredOn((judgement) -> judgement.verdict() == Verdict.NOT_YET)
			.isNotEmpty()
			.allSatisfy((judgement) -> assertThat(judgement.reasons()).extracting(Reason::text)
				.anyMatch((text) -> text.key().startsWith("reason.opens.")));
	}

	static Stream<Situation> people() {
		return FUSIONS.stream()
			.flatMap((fusion) -> Stream.of(1, 8, 20, 30)
				.flatMap((week) -> Stream.of(Clearance.WALKING, Clearance.REHAB, Clearance.SPORT)
					.map((clearance) -> new Situation(fusion, Examples.TODAY.minusWeeks(week),
							new PhysicianClearance(clearance, null, null, null),
							new Limits(Set.of(Limit.BENDING, Limit.IMPACT), null), Set.of(), Set.of(),
							new Scan(Imaging.NOT_YET, null), PrescribedBrace.NONE, null, null))));
	}

	private static Answer answer(Situation person) {
		return Answer.of(Examples.PROTOCOL, StarterCatalogue.exercises(), person,
				new Today(Examples.TODAY, Set.of(), 0));
	}

}

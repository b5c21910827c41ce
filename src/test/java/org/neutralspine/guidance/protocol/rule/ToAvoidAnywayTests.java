package org.neutralspine.guidance.protocol.rule;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.catalogue.StarterCatalogue;
import org.neutralspine.guidance.protocol.Clearance;
import org.neutralspine.guidance.protocol.Gate;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.PhysicianClearance;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Situation;
import org.neutralspine.guidance.protocol.Symptom;
import org.neutralspine.guidance.protocol.Today;
import org.neutralspine.guidance.protocol.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is locked today and has to be left out on every other day, too.
 */
class ToAvoidAnywayTests {

	private static final Map<String, Exercise> ALL = StarterCatalogue.exercises();

	@ParameterizedTest
	@CsvSource({ "SPORT, SADDLE_NUMBNESS, 0, URGENT", "SPORT, , 9, REFER", "NONE, , 0, CLOSED", "SPORT, , 6, FLARE",
			"SPORT, FLARE_UP, 0, FLARE" })
	void isTheSameBehindEveryGateAsOnAnOpenDay(Clearance cleared, Symptom sign, int pain, Gate gate) {
		Set<Symptom> signs = EnumSet.noneOf(Symptom.class);
		if (sign != null) {
			signs.add(sign);
		}
		Answer open = answer(situation(Clearance.SPORT, Set.of()), new Today(Examples.TODAY, Set.of(), 0));
		Answer shut = answer(situation(cleared, Set.of()), new Today(Examples.TODAY, signs, pain));
		assertThat(shut.gate().gate()).isEqualTo(gate);
		assertThat(ALL.values()).filteredOn((exercise) -> shut.on(exercise).isToAvoidAnyway())
			.isNotEmpty()
			.containsExactlyElementsOf(
					ALL.values().stream().filter((one) -> open.on(one).verdict() == Verdict.AVOID).toList())
			.allSatisfy((exercise) -> {
				Judgement judgement = shut.on(exercise);
				assertThat(judgement.reasons()).extracting(Reason::rule).contains("GATE");
				assertThat(judgement.reasons().get(0).verdict()).isEqualTo(Verdict.AVOID);
				assertThat(judgement.reasons()).extracting((reason) -> reason.text().key())
					.noneMatch((key) -> key.startsWith("reason.opens."));
			});
	}

	@Test
	void isNotWhatAPhysicianAllowsByName() {
		Today flaredUp = new Today(Examples.TODAY, Set.of(), 6);
		Exercise sitUp = Examples.exercise("sit-up");
		assertThat(answer(situation(Clearance.SPORT, Set.of()), flaredUp).on(sitUp).isToAvoidAnyway()).isTrue();
		assertThat(answer(situation(Clearance.SPORT, Set.of("sit-up")), flaredUp).on(sitUp).isToAvoidAnyway())
			.isFalse();
	}

	private static Answer answer(Situation situation, Today today) {
		return Answer.of(Examples.PROTOCOL, ALL, situation, today);
	}

	private static Situation situation(Clearance cleared, Set<String> permits) {
		Situation plain = Examples.situation(60, null);
		return new Situation(plain.fusion(), plain.surgery(), new PhysicianClearance(cleared, null, null, null),
				plain.limits(), permits, plain.factors(), plain.scan(), plain.brace(), null, null);
	}

}

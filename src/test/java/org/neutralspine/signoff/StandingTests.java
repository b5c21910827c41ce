package org.neutralspine.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a history of statements comes to. Histories are written the newest last, and read
 * the newest first.
 */
class StandingTests {

	private static final SubjectKey SUBJECT = new SubjectKey(SubjectKind.ROW, "SUPINE");

	@Test
	void nobodyHasSaidAnything() {
		assertThat(Standing.of(List.of(), "now")).isEqualTo(Standing.NONE);
	}

	@Test
	void aChangeTakesTheAgreementOffAndIsToldWithItsDay() {
		Statement agreed = said(1, "then", Opinion.AGREED);
		assertThat(standing("then", agreed).state()).isEqualTo(ReviewState.AGREED);
		Standing changed = standing("now", agreed);
		assertThat(changed.state()).isEqualTo(ReviewState.CHANGED);
		assertThat(changed.before()).isEqualTo(agreed);
		assertThat(changed.isOpen()).isTrue();
	}

	@Test
	void anObjectionIsAnsweredByAChangeAndIsNoAgreement() {
		Standing changed = standing("now", said(1, "then", Opinion.OBJECTED));
		assertThat(changed.state()).isEqualTo(ReviewState.CHANGED);
		assertThat(changed.before()).isNotNull().extracting(Statement::opinion).isEqualTo(Opinion.OBJECTED);
	}

	@Test
	void theSameWordingIsObjectedToAgainWhateverWasAgreedInBetween() {
		List<Statement> history = List.of(said(1, "then", Opinion.OBJECTED), said(1, "now", Opinion.AGREED));
		assertThat(standing("now", history).state()).isEqualTo(ReviewState.AGREED);
		assertThat(standing("then", history).state()).isEqualTo(ReviewState.OBJECTED);
	}

	@Test
	void anAgreementIsWorthNothingOnceTheSameClinicianHasSaidSomethingElse() {
		List<Statement> history = List.of(said(1, "then", Opinion.AGREED), said(1, "now", Opinion.OBJECTED));
		assertThat(standing("then", history).state()).isEqualTo(ReviewState.CHANGED);
	}

	@Test
	void whatIsTakenBackIsNotReviewed() {
		assertThat(standing("now", said(1, "now", Opinion.AGREED), said(1, "now", Opinion.WITHDRAWN)))
			.isEqualTo(Standing.NONE);
		assertThat(standing("now", said(1, "now", Opinion.OBJECTED), said(1, "now", Opinion.WITHDRAWN)))
			.isEqualTo(Standing.NONE);
	}

	@RepeatedTest(300)
	void noAgreementOfOthersHidesAnObjectionAndNothingIsAgreedThatNobodyAgreedTo(RepetitionInfo repetition) {
		List<Statement> history = history(new Random(repetition.getCurrentRepetition()));
		Standing standing = standing("now", history);
		boolean isObjected = Stream.of(1L, 2L, 3L).anyMatch((who) -> lastOnThis(history, who) == Opinion.OBJECTED);
		assertThat(standing.state() == ReviewState.OBJECTED).isEqualTo(isObjected);
		assertThat(standing.counting()).allMatch((one) -> one.fingerprint().equals("now"));
		if (standing.state() == ReviewState.AGREED) {
			assertThat(standing.counting()).isNotEmpty()
				.allMatch((one) -> one.opinion() == Opinion.AGREED
						&& last(history, one.clinician().account()).equals(one));
		}
		if (standing.state() == ReviewState.NOT_REVIEWED) {
			assertThat(history).filteredOn((one) -> last(history, one.clinician().account()).equals(one))
				.allMatch((one) -> one.opinion() == Opinion.WITHDRAWN);
		}
	}

	private static List<Statement> history(Random random) {
		List<Statement> history = new ArrayList<>();
		int size = random.nextInt(8);
		for (int i = 0; i < size; i++) {
			Opinion opinion = Opinion.values()[random.nextInt(Opinion.values().length)];
			history.add(said(1 + random.nextInt(3), random.nextBoolean() ? "now" : "then", opinion, i));
		}
		return history;
	}

	private static Opinion lastOnThis(List<Statement> history, long who) {
		return history.stream()
			.filter((one) -> one.clinician().account() == who && one.fingerprint().equals("now"))
			.reduce((first, second) -> second)
			.map(Statement::opinion)
			.orElse(Opinion.WITHDRAWN);
	}

	private static Statement last(List<Statement> history, long who) {
		return history.stream()
			.filter((one) -> one.clinician().account() == who)
			.reduce((first, second) -> second)
			.orElseThrow();
	}

	private static Standing standing(String fingerprint, Statement... history) {
		return standing(fingerprint, List.of(history));
	}

	private static Standing standing(String fingerprint, List<Statement> history) {
		List<Statement> newestFirst = new ArrayList<>(history);
		Collections.reverse(newestFirst);
		return Standing.of(newestFirst, fingerprint);
	}

	private static Statement said(long who, String fingerprint, Opinion opinion) {
		return said(who, fingerprint, opinion, 0);
	}

	private static Statement said(long who, String fingerprint, Opinion opinion, int second) {
		return new Statement(SUBJECT, fingerprint, opinion, "", new Clinician(who, "Somebody", "physician"),
				Instant.ofEpochSecond(second));
	}

}

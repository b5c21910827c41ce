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

	private static final Wording NOW = new Wording("now", "now");

	/** The same as {@link #NOW}, with other labels. */
	private static final Wording RENAMED = new Wording("renamed", "now");

	@Test
	void nobodyHasSaidAnything() {
		assertThat(Standing.of(List.of(), NOW)).isEqualTo(Standing.NONE);
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
	void anObjectionStandsWhateverIsRenamedAndAnAgreementDoesNot() {
		assertThat(standing(RENAMED, List.of(said(1, "now", Opinion.OBJECTED))).state())
			.isEqualTo(ReviewState.OBJECTED);
		Standing agreed = standing(RENAMED, List.of(said(1, "now", Opinion.AGREED)));
		assertThat(agreed.state()).isEqualTo(ReviewState.CHANGED);
		assertThat(agreed.before()).isNotNull().extracting(Statement::opinion).isEqualTo(Opinion.AGREED);
	}

	@Test
	void whoeverObjectedSettlesItUnderAnyNames() {
		Wording again = new Wording("renamed again", "now");
		Statement objected = said(1, "now", Opinion.OBJECTED);
		List<Statement> agreed = List.of(objected, said(1, RENAMED, Opinion.AGREED, 1));
		assertThat(standing(RENAMED, agreed).state()).isEqualTo(ReviewState.AGREED);
		assertThat(standing(again, agreed).state()).isEqualTo(ReviewState.CHANGED);
		List<Statement> withdrawn = List.of(objected, said(1, RENAMED, Opinion.WITHDRAWN, 1));
		assertThat(standing(RENAMED, withdrawn)).isEqualTo(Standing.NONE);
		assertThat(standing(again, withdrawn)).isEqualTo(Standing.NONE);
		assertThat(standing(again, List.of(objected, said(2, RENAMED, Opinion.AGREED, 1))).state())
			.isEqualTo(ReviewState.OBJECTED);
	}

	@Test
	void whatWasObjectedToCountsOnceItIsToldAgain() {
		Wording objectedTo = new Wording("first", "core");
		Wording renamed = new Wording("second", "core");
		List<Statement> history = List.of(said(1, objectedTo, Opinion.OBJECTED, 1),
				said(1, renamed, Opinion.AGREED, 2));
		assertThat(standing(renamed, history).state()).isEqualTo(ReviewState.AGREED);
		assertThat(standing(objectedTo, history).state()).isEqualTo(ReviewState.OBJECTED);
		List<Statement> takenBack = List.of(said(1, objectedTo, Opinion.OBJECTED, 1),
				said(1, renamed, Opinion.WITHDRAWN, 2));
		assertThat(standing(objectedTo, takenBack)).isEqualTo(Standing.NONE);
	}

	@Test
	void anObjectionOfWhichOnlyTheWholeIsKnownCountsAgainstBoth() {
		Wording now = new Wording("whole", "core");
		for (String known : List.of("whole", "core")) {
			assertThat(standing(now, List.of(said(1, known, Opinion.OBJECTED))).state())
				.isEqualTo(ReviewState.OBJECTED);
		}
		assertThat(standing(now, List.of(said(1, "core", Opinion.AGREED))).state()).isEqualTo(ReviewState.CHANGED);
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
		assertThat(standing.counting()).allMatch((one) -> one.wording().equals(NOW));
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
			history
				.add(said(1 + random.nextInt(3), random.nextBoolean() ? NOW : new Wording("then", "then"), opinion, i));
		}
		return history;
	}

	private static Opinion lastOnThis(List<Statement> history, long who) {
		return history.stream()
			.filter((one) -> one.clinician().account() == who && one.wording().equals(NOW))
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
		return standing(new Wording(fingerprint, fingerprint), history);
	}

	private static Standing standing(Wording now, List<Statement> history) {
		List<Statement> newestFirst = new ArrayList<>(history);
		Collections.reverse(newestFirst);
		return Standing.of(newestFirst, now);
	}

	private static Statement said(long who, String fingerprint, Opinion opinion) {
		return said(who, new Wording(fingerprint, fingerprint), opinion, 0);
	}

	private static Statement said(long who, Wording wording, Opinion opinion, int second) {
		return new Statement(SUBJECT, wording, opinion, "", new Clinician(who, "Somebody", "physician"),
				Instant.ofEpochSecond(second));
	}

}

package org.neutralspine.signoff;

import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What clinicians have said is kept, on both databases.
 */
class SignOffsTests {

	private static final SubjectKey SUBJECT = new SubjectKey(SubjectKind.EXERCISE, "bird-dog");

	private static final Clinician VERA = new Clinician(7, "Vera Vertebra", "physiotherapist");

	private static final Wording NOW = new Wording("f".repeat(64), "c".repeat(64));

	@Nested
	@IntegrationTest
	class OnH2 extends OnAnyDatabase {

	}

	@Nested
	@OnPostgreSql
	class OnPostgreSQL extends OnAnyDatabase {

	}

	abstract static class OnAnyDatabase {

		@Autowired
		private SignOffs signOffs;

		@Autowired
		private JdbcClient database;

		@Autowired
		private TransactionOperations transaction;

		@BeforeEach
		void nothingIsSaid() {
			this.database.sql("delete from clinical_statement").update();
			Reread.of(this.signOffs);
		}

		@Test
		void everyStatementIsKeptAndTheSameTwiceIsOne() {
			Map<SubjectKey, List<Statement>> before = this.signOffs.all();
			assertThat(this.signOffs.state(VERA, SUBJECT, NOW, Opinion.OBJECTED, "Größer “als” \uD83D\uDE00")).isTrue();
			assertThat(this.signOffs.state(VERA, SUBJECT, NOW, Opinion.OBJECTED, "Größer “als” \uD83D\uDE00"))
				.isFalse();
			assertThat(this.signOffs.state(VERA, SUBJECT, NOW, Opinion.AGREED, "")).isTrue();
			assertThat(this.signOffs.history(SUBJECT)).extracting(Statement::opinion)
				.containsExactly(Opinion.AGREED, Opinion.OBJECTED);
			assertThat(this.signOffs.history(SUBJECT).get(1).comment()).isEqualTo("Größer “als” \uD83D\uDE00");
			assertThat(this.signOffs.history(SUBJECT).get(1).clinician()).isEqualTo(VERA);
			assertThat(this.signOffs.all()).isNotEqualTo(before);
			assertThat(this.signOffs.standing(SUBJECT, NOW).state()).isEqualTo(ReviewState.AGREED);
		}

		@Test
		void anObjectionStandsUnderOtherNamesAlsoOneThatWasKeptBeforeNamesCounted() {
			Wording renamed = new Wording("e".repeat(64), NOW.core());
			this.signOffs.state(VERA, SUBJECT, NOW, Opinion.OBJECTED, "No");
			assertThat(this.signOffs.standing(SUBJECT, renamed).state()).isEqualTo(ReviewState.OBJECTED);
			assertThat(this.signOffs.ownWord(SUBJECT, renamed, VERA.account())).as("to take back").isPresent();
			assertThat(this.signOffs.state(VERA, SUBJECT, renamed, Opinion.OBJECTED, "No")).isFalse();
			assertThat(this.signOffs.state(VERA, SUBJECT, renamed, Opinion.WITHDRAWN, "")).isTrue();
			assertThat(this.signOffs.standing(SUBJECT, NOW)).isEqualTo(Standing.NONE);
			this.database.sql("""
					insert into clinical_statement (kind, subject, fingerprint, opinion, note, account_id, clinician,
					profession, stated_at) values ('EXERCISE', 'bird-dog', ?, 'OBJECTED', 'No', 9, 'Max', 'surgeon',
					current_timestamp)
					""").param(NOW.core()).update();
			Reread.of(this.signOffs);
			assertThat(this.signOffs.standing(SUBJECT, renamed).counting()).singleElement()
				.extracting((one) -> one.clinician().name())
				.isEqualTo("Max");
		}

		@Test
		void nothingIsKnownOfWhatWasTakenBackByTheDatabase() {
			this.transaction.executeWithoutResult((status) -> {
				this.signOffs.state(VERA, SUBJECT, NOW, Opinion.AGREED, "");
				status.setRollbackOnly();
			});
			assertThat(this.signOffs.history(SUBJECT)).isEmpty();
		}

		@Test
		void noObjectionIsWithoutWords() {
			assertThatExceptionOfType(DataIntegrityViolationException.class)
				.isThrownBy(() -> this.signOffs.state(VERA, SUBJECT, NOW, Opinion.OBJECTED, ""));
			assertThat(this.signOffs.history(SUBJECT)).isEmpty();
		}

		@Test
		void whatWasSaidOnAnotherServerAMomentAgoIsTheLastWord() {
			this.signOffs.state(VERA, SUBJECT, NOW, Opinion.AGREED, "");
			this.transaction.executeWithoutResult((status) -> {
				this.database
					.sql("""
							insert into clinical_statement (kind, subject, fingerprint, opinion, note, account_id, clinician,
							profession, stated_at) values ('EXERCISE', 'bird-dog', ?, 'OBJECTED', 'No', 7, 'Vera Vertebra',
							'physiotherapist', current_timestamp)
							""")
					.param(NOW.whole())
					.update();
				assertThat(this.signOffs.history(SUBJECT)).as("in memory").hasSize(1);
				assertThat(this.signOffs.state(VERA, SUBJECT, NOW, Opinion.AGREED, "")).isTrue();
			});
			assertThat(this.signOffs.history(SUBJECT)).hasSize(3);
			assertThat(this.signOffs.standing(SUBJECT, NOW).state()).isEqualTo(ReviewState.AGREED);
		}

		@Test
		void whatWasSaidOnAnotherServerIsTakenOver() {
			this.database.sql("""
					insert into clinical_statement (kind, subject, fingerprint, opinion, note, account_id, clinician,
					profession, stated_at) values ('EXERCISE', 'bird-dog', ?, 'AGREED', '', 9, 'Max', 'surgeon',
					current_timestamp)
					""").param(NOW.whole()).update();
			Awaitility.await()
				.untilAsserted(() -> assertThat(this.signOffs.standing(SUBJECT, NOW).counting()).singleElement()
					.extracting((one) -> one.clinician().name())
					.isEqualTo("Max"));
		}

	}

}

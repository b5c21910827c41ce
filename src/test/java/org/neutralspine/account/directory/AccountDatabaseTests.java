package org.neutralspine.account.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.OnPostgreSql;
import org.neutralspine.SettableClock;
import org.neutralspine.account.Role;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.directory.AccountRepository.SealedKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Accounts, sessions and the trail on both databases.
 */
class AccountDatabaseTests {

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
		private TestAccounts people;

		@Autowired
		private Accounts accounts;

		@Autowired
		private Passwords passwords;

		@Autowired
		private Users users;

		@Autowired
		private AccountRepository repository;

		@Autowired
		private FindByIndexNameSessionRepository<? extends Session> sessions;

		@Autowired
		private SettableClock clock;

		@Autowired
		private JdbcClient database;

		@BeforeEach
		void startAnew() {
			this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
			this.people.clear();
		}

		@Test
		void keepsAnAccountAndWhatHappenedToIt() {
			Invitation invitation = this.accounts.create("ada", Set.of(Role.TRAINER), null);
			assertThat(this.passwords.findOwner(invitation.link())).contains("ada");
			assertThat(this.users.find("ada")).isEmpty();
			this.passwords.set(invitation.link(), TestAccounts.PASSWORD);
			SignedIn ada = this.users.find("ada").orElseThrow();
			assertThat(ada.isTrainer()).isTrue();
			assertThat(this.database.sql("select happened_at, who, what, about from audit_entry order by id")
				.query((row, number) -> List.<Object>of(row.getTimestamp(1).toInstant(), row.getString(2),
						row.getString(3), row.getString(4)))
				.list()).containsExactly(entry("account.created", ada), entry("account.password-changed", ada));
		}

		@Test
		void endsTheSessionsOfOnePersonOnly() {
			SignedIn root = this.people.admin("root");
			SignedIn ada = this.people.trainer("ada");
			openSession(this.sessions, ada);
			openSession(this.sessions, ada);
			openSession(this.sessions, root);
			assertThat(this.sessions.findByPrincipalName("ada")).hasSize(2);
			this.accounts.disable(ada.id(), root);
			assertThat(this.sessions.findByPrincipalName("ada")).isEmpty();
			assertThat(this.sessions.findByPrincipalName("root")).hasSize(1);
			assertThat(this.repository.findByName("ada").orElseThrow().isEnabled()).isFalse();
		}

		@Test
		void findsSecondFactorsInTheOrderInWhichTheyAreLocked() {
			List<Long> ids = Stream.of("ada", "bob", "cy").map(this.people::trainer).map((person) -> {
				this.people.withSecondFactor(person);
				return person.id();
			}).toList();
			this.database.sql("update account set second_factor_step = 1 where id = ?").param(ids.get(0)).update();
			assertThat(this.repository.findSealedKeys()).extracting(SealedKey::id).containsExactlyElementsOf(ids);
		}

		@Test
		void ofTwoRequestsThatBothKeepSomethingNewTheLaterCounts() {
			assertThat(keptByTwo(this.sessions)).isEqualTo("later");
		}

		private static <S extends Session> String keptByTwo(FindByIndexNameSessionRepository<S> sessions) {
			S session = sessions.createSession();
			sessions.save(session);
			S one = sessions.findById(session.getId());
			S two = sessions.findById(session.getId());
			one.setAttribute("kept", "earlier");
			two.setAttribute("kept", "later");
			sessions.save(one);
			sessions.save(two);
			return sessions.findById(session.getId()).getAttribute("kept");
		}

		private List<Object> entry(String what, SignedIn person) {
			Instant now = this.clock.instant();
			return List.of(now, "system", what, "account " + person.id());
		}

		private static <S extends Session> void openSession(FindByIndexNameSessionRepository<S> sessions,
				SignedIn person) {
			S session = sessions.createSession();
			session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(
					UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
			sessions.save(session);
		}

	}

}

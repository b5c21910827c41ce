package org.neutralspine.audit;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neutralspine.IntegrationTest;
import org.neutralspine.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The trail is kept with the change, and only with it.
 */
@IntegrationTest
class AuditTrailTests {

	private static final AuditableEvent EVENT = new Tidied("room.tidied", "room 7");

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private SettableClock clock;

	@BeforeEach
	void startAnew() {
		this.clock.set(Instant.parse("2026-03-02T09:00:00Z"));
		this.database.sql("delete from audit_entry").update();
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void anEntryIsKeptWithTheChange() {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(EVENT));
		assertThat(trail()).containsExactly("system room.tidied room 7");
		assertThat(this.database.sql("select happened_at from audit_entry")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo(this.clock.instant());
	}

	@Test
	void anEntryIsTakenBackWithTheChange() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(EVENT);
			status.setRollbackOnly();
		});
		assertThat(trail()).isEmpty();
	}

	@Test
	void nothingIsChangedWithoutATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(EVENT));
		assertThat(trail()).isEmpty();
	}

	@Test
	void saysWhoDidIt() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ada", "", "ROLE_TRAINER"));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(EVENT));
		SecurityContextHolder.getContext()
			.setAuthentication(new AnonymousAuthenticationToken("key", "anonymousUser",
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(EVENT));
		assertThat(trail()).containsExactly("ada room.tidied room 7", "system room.tidied room 7");
	}

	private List<String> trail() {
		return this.database.sql("select who, what, about from audit_entry order by id")
			.query((row, number) -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	private record Tidied(String what, String about) implements AuditableEvent {
	}

}

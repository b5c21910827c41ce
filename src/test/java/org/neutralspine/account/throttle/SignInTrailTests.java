package org.neutralspine.account.throttle;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.account.session.SignInEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the trail knows about signing in, and that nobody can fill it.
 */
class SignInTrailTests extends RunningApplicationTest {

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void knowsWhoSignsInAndOut() {
		SignedIn ada = this.people.trainer("ada");
		Visitor visitor = visitor().at("203.0.113.20");
		visitor.signIn("ada", TestAccounts.PASSWORD);
		visitor.post("/logout");
		assertThat(trail()).endsWith("ada sign-in.done account %d from 203.0.113.20".formatted(ada.id()),
				"ada sign-in.ended account " + ada.id());
	}

	@Test
	void knowsWhoFailsButNeverWhatWasTyped() {
		SignedIn ada = this.people.trainer("ada");
		visitor().at("203.0.113.21").signIn("ada", "my-secret-word");
		visitor().at("203.0.113.21").signIn("my-secret-word", "ada");
		assertThat(trail())
			.contains("not signed in sign-in.failed account %d from 203.0.113.21".formatted(ada.id()),
					"not signed in sign-in.failed unknown name from 203.0.113.21")
			.noneMatch((entry) -> entry.contains("secret"));
	}

	@Test
	void knowsWhoIsSlowed() {
		SignedIn ada = this.people.trainer("ada");
		for (int i = 0; i < 6; i++) {
			visitor().at("2001:db8:9:1::" + i).signIn("ada", "wrong");
		}
		assertThat(trail())
			.contains("not signed in sign-in.slowed account %d from 2001:db8:9:1:0:0:0:0/64".formatted(ada.id()));
	}

	@Test
	void knowsWhoseSessionsWereEnded() {
		SignedIn ada = this.people.trainer("ada");
		this.people.admin("root");
		signedIn("ada");
		signedIn("root").post("/admin/accounts/" + ada.id() + "/disable", "confirmed", "yes");
		assertThat(trail()).contains("root session.ended account " + ada.id());
	}

	@Test
	void knowsWhoIsRefusedAPage() {
		this.people.trainer("ada");
		signedIn("ada").get("/admin/import?q=x");
		visitor().get("/admin/audit");
		assertThat(trail()).contains("ada access.refused /admin/import")
			.noneMatch((entry) -> entry.contains("/admin/audit"));
	}

	@Test
	void aFloodLeavesAFewEntriesAndTheirCount() {
		RepeatedEvents repeated = new RepeatedEvents(this.events, this.transactions);
		SignInEvent once = new SignInEvent("sign-in.failed", "account 1 from 203.0.113.1", SignInEvent.SOMEBODY);
		repeated.happened(once.about("account 2 from 203.0.113.1"));
		IntStream.range(0, 118).forEach((time) -> repeated.happened(once));
		assertThat(trail()).containsExactly("not signed in sign-in.failed account 2 from 203.0.113.1",
				"not signed in sign-in.failed account 1 from 203.0.113.1");
		repeated.recordHowManyMore();
		repeated.recordHowManyMore();
		assertThat(trail()).hasSize(3).endsWith("not signed in sign-in.failed account 1 from 203.0.113.1, 117 more");
		repeated.happened(once);
		assertThat(trail()).hasSize(4);
	}

	@Test
	void aFloodFromEverywhereLeavesNoMoreEntriesThanThat() {
		RepeatedEvents repeated = new RepeatedEvents(this.events, this.transactions);
		for (int i = 0; i < 1000; i++) {
			repeated.happened(new SignInEvent("sign-in.failed", "unknown name from " + i, SignInEvent.SOMEBODY));
			repeated.happened(new SignInEvent("sign-in.slowed", "unknown name from " + i, SignInEvent.SOMEBODY));
		}
		repeated.recordHowManyMore();
		assertThat(trail()).hasSize(24)
			.contains("not signed in sign-in.failed others", "not signed in sign-in.failed others, 989 more",
					"not signed in sign-in.slowed others, 989 more");
	}

	@Test
	void whoeverIsAskedForThePasswordAgainIsRecordedWhenItIsWrong() {
		SignedIn bob = this.people.trainer("bob");
		SignedIn root = this.people.admin("root");
		Visitor office = signedIn("root").at("203.0.113.22");
		this.clock.pass(Duration.ofMinutes(15));
		office.post("/admin/accounts/" + bob.id() + "/disable", "confirmed", "yes", "passwordAgain", "wrong");
		assertThat(trail()).contains("not signed in sign-in.failed account %d from 203.0.113.22".formatted(root.id()));
	}

	private List<String> trail() {
		return this.database.sql("select who, what, about from audit_entry where what not like 'account.%' order by id")
			.query((row, number) -> String.join(" ", row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

}

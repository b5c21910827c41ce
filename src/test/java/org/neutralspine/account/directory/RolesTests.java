package org.neutralspine.account.directory;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.account.Role;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.SignedIn;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What somebody is here for, and that a change reaches whoever is signed in.
 */
class RolesTests extends RunningApplicationTest {

	@Autowired
	private Accounts accounts;

	@Test
	void oneMayBeBoth() {
		this.people.trainerAndAdmin("ada");
		Visitor ada = visitor();
		assertThat(ada.location(ada.signIn("ada", TestAccounts.PASSWORD))).isEqualTo("/clients");
		assertThat(ada.get("/clients").body()).contains("href=\"/clients\"", "href=\"/admin/exercises\"",
				"href=\"/admin/accounts\"");
		assertThat(ada.get("/admin/accounts").body()).contains("<span>Trainer</span>", "<span>Admin</span>");
	}

	@Test
	void theTrailSaysWhichRolesSomebodyHad() {
		this.people.admin("root");
		Visitor office = signedIn("root");
		String bob = "/admin/accounts/" + this.people.trainer("bob").id() + "/roles";
		office.post(bob, "roles", "TRAINER", "roles", "ADMIN");
		signedIn("bob").post("/practice", "name", "Heron", "contact", "", "version", "0");
		assertThat(this.database.sql("select roles from audit_entry where what = 'letterhead.changed'")
			.query(String.class)
			.list()).containsExactly("ADMIN TRAINER");
		assertThat(this.database.sql("select roles from audit_entry where what = 'account.roles-changed'")
			.query(String.class)
			.list()).containsExactly("ADMIN");
	}

	@Test
	void aRoleThatIsGivenOrTakenCountsAtOnce() {
		this.people.admin("root");
		String bob = "/admin/accounts/" + this.people.trainer("bob").id() + "/roles";
		Visitor office = signedIn("root");
		Visitor visitor = signedIn("bob");
		assertThat(visitor.get("/admin/audit").statusCode()).isEqualTo(403);
		assertThat(office.get(bob).body()).containsPattern("id=\"roles-TRAINER\"[^>]* checked=\"checked\"")
			.doesNotContainPattern("id=\"roles-ADMIN\"[^>]* checked=\"checked\"");
		assertThat(office.location(office.post(bob, "roles", "TRAINER", "roles", "ADMIN")))
			.isEqualTo("/admin/accounts");
		assertThat(visitor.get("/admin/audit").statusCode()).isEqualTo(200);
		office.post(bob, "roles", "ADMIN");
		assertThat(visitor.get("/clients").statusCode()).isEqualTo(403);
		assertThat(this.database.sql("select who from audit_entry where what = 'account.roles-changed'")
			.query(String.class)
			.list()).containsExactly("root", "root");
	}

	@Test
	void aRoleThatIsTakenInTheDatabaseIsGoneFromOpenSessions() {
		SignedIn root = this.people.admin("root");
		Visitor office = signedIn("root");
		assertThat(office.get("/admin/accounts").statusCode()).isEqualTo(200);
		this.database.sql("update account_role set role = 'TRAINER' where account_id = ?").param(root.id()).update();
		assertThat(office.get("/admin/accounts").statusCode()).isEqualTo(403);
		assertThat(office.get("/clients").statusCode()).isEqualTo(200);
		assertThat(office.upload("/admin/import", "a.json", new byte[] { '{' }).statusCode()).isEqualTo(403);
	}

	@Test
	void anAccountThatIsDisabledInTheDatabaseIsOut() {
		SignedIn ada = this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		this.database.sql("update account set enabled = false where id = ?").param(ada.id()).update();
		assertThat(visitor.location(visitor.get("/clients"))).isEqualTo("/login");
		assertThat(visitor.get("/").body()).doesNotContain("Signed in as");
		assertThat(sessions()).isZero();
		assertThat(this.database.sql("select who, about from audit_entry where what = 'session.ended'")
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.list()).containsExactly("system account " + ada.id());
	}

	@Test
	void anAccountThatIsGoneIsOut() {
		this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		this.database.sql("delete from account").update();
		assertThat(visitor.location(visitor.get("/clients"))).isEqualTo("/login");
	}

	@Test
	void nobodyStopsBeingTheLastAdmin() {
		SignedIn root = this.people.admin("root");
		String address = "/admin/accounts/" + root.id() + "/roles";
		Visitor office = signedIn("root");
		HttpResponse<String> refused = office.post(address, "roles", "TRAINER");
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Nor can you take the role of an admin from yourself.",
				"Signed in as root");
		SignedIn other = this.people.admin("other");
		this.accounts.disable(other.id(), root);
		assertThatExceptionOfType(AccountRefusedException.class)
			.isThrownBy(() -> this.accounts.changeRoles(root.id(), Set.of(Role.TRAINER), null, other))
			.extracting(AccountRefusedException::refusal)
			.isEqualTo(AccountRefusal.LAST_ADMIN);
		assertThat(office.location(office.post(address, "roles", "TRAINER", "roles", "ADMIN")))
			.isEqualTo("/admin/accounts");
		assertThat(office.get("/clients").statusCode()).isEqualTo(200);
	}

	@Test
	void somethingHasToBeChosen() {
		this.people.admin("root");
		String bob = "/admin/accounts/" + this.people.trainer("bob").id() + "/roles";
		Visitor office = signedIn("root");
		for (HttpResponse<String> answer : List.of(office.post(bob), office.post(bob, "roles", "SURGEON"),
				office.post(bob, "roles", "ADMIN", "roles", "SURGEON"))) {
			assertThat(answer.statusCode()).isEqualTo(400);
			assertThat(answer.body()).contains("Choose what the account is for.");
		}
	}

}

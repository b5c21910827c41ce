package org.neutralspine.account;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may see which address.
 */
class AccessTests extends RunningApplicationTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/                        | 200    | 200    | 200    | 200
			/situation               | /situation?cookies | 200    | 200    | 200
			/can-i                   | 200    | 200    | 200    | 200
			/how-it-works            | 200    | 200    | 200    | 200
			/clearance-form          | 200    | 200    | 200    | 200
			/api/v1/exercises        | 200    | 200    | 200    | 200
			/css/neutral-spine.css   | 200    | 200    | 200    | 200
			/nowhere                 | 404    | 404    | 404    | 404
			/account/set-password/x  | 404    | 404    | 404    | 404
			/account/password        | /login | 200    | 200    | 200
			/account/second-factor   | /login | 200    | 200    | 200
			/account/sessions        | /login | 200    | 200    | 200
			/login/code              | /login | /clients | /admin/exercises | /review
			/account/nowhere         | /login | 404    | 404    | 404
			/clients                 | /login | open   | 403    | 403
			/clients/7               | /login | open   | 403    | 403
			/plans/7                 | /login | open   | 403    | 403
			/plans/7/print           | /login | open   | 403    | 403
			/practice                | /login | 200    | 403    | 403
			/practice/logo           | /login | 404    | 403    | 403
			/clients/archived        | /login | 200    | 403    | 403
			/clients/7/report.pdf    | /login | open   | 403    | 403
			/admin                   | /login | 403    | 404    | 403
			/admin/accounts          | /login | 403    | 200    | 403
			/admin/exercises         | /login | 403    | 200    | 403
			/admin/exercises/new     | /login | 403    | 200    | 403
			/admin/exercises/nowhere/merge | /login | 403 | 404 | 403
			/admin/exercises/nowhere | /login | 403    | 404    | 403
			/admin/import            | /login | 403    | 200    | 403
			/admin/import/7          | /login | 403    | 404    | 403
			/admin/export.json       | /login | 403    | 200    | 403
			/admin/export.csv        | /login | 403    | 200    | 403
			/pictures/x.png          | 404    | 404    | 404    | 404
			/admin/accounts/7        | /login | 403    | open   | 403
			/admin/clients           | /login | 403    | 200    | 403
			/admin/clients/7         | /login | 403    | open   | 403
			/admin/accounts/7/roles  | /login | 403    | open   | 403
			/admin/accounts/7/link   | /login | 403    | open   | 403
			/admin/audit             | /login | 403    | 200    | 403
			/admin/audit.csv         | /login | 403    | 200    | 403
			/admin/coverage          | /login | 403    | 200    | 403
			/admin/nowhere           | /login | 403    | 404    | 403
			/review                  | /login | 403    | 403    | 200
			/review/sheet            | /login | 403    | 403    | 200
			/review/sheet.csv        | /login | 403    | 403    | 200
			/review/row/NOWHERE      | /login | 403    | 403    | 404
			/review/row/SUPINE       | /login | 403    | 403    | 200
			/review/nowhere          | /login | 403    | 403    | 404
			/admin/objections        | /login | 403    | 200    | 403
			""")
	void everyAddressIsForWhomItIsMeant(String address, String nobody, String trainer, String admin, String reviewer) {
		this.people.trainer("ada");
		this.people.admin("root");
		this.people.reviewer("vera", "Vera Vertebra");
		check(visitor(), address, nobody);
		check(signedIn("ada"), address, trainer);
		check(signedIn("root"), address, admin);
		check(signedIn("vera"), address, reviewer);
	}

	@ParameterizedTest
	@CsvSource({ "/admin/accounts", "/admin/accounts/1/reset", "/admin/accounts/1/disable", "/admin/accounts/1/roles",
			"/admin/accounts/1/enable", "/admin/accounts/1/second-factor/remove" })
	void onlyAnAdminChangesAccounts(String address) {
		this.people.trainer("ada");
		this.people.admin("root");
		String path = address.replace("1", String.valueOf(id("root")));
		Visitor nobody = visitor();
		assertThat(nobody.location(nobody.post(path, "name", "bob", "roles", "ADMIN"))).isEqualTo("/login");
		assertThat(signedIn("ada").post(path, "name", "bob", "roles", "ADMIN").statusCode()).isEqualTo(403);
		assertThat(signedIn("root").postWithoutToken(path, "name", "bob", "roles", "ADMIN").statusCode())
			.isEqualTo(403);
		assertThat(this.database.sql("select name from account where enabled order by name").query(String.class).list())
			.containsExactly("ada", "root");
	}

	@Test
	void thePageThatIsNotOpenSaysSo() {
		this.people.trainer("ada");
		Visitor visitor = signedIn("ada");
		assertThat(visitor.get("/admin/accounts").body()).contains("This is not open to you", "Signed in as ada");
	}

	@Test
	void everyAnswerToSomebodySignedInIsProtectedAndKeptByNoCache() {
		this.people.admin("root");
		Map<String, java.util.List<String>> headers = signedIn("root").get("/admin/accounts").headers().map();
		assertThat(headers.get("content-security-policy").get(0)).startsWith("default-src 'none'");
		assertThat(headers.get("cache-control").get(0)).contains("no-store");
	}

	private void check(Visitor visitor, String address, String expected) {
		var answer = visitor.get(address);
		String found = (answer.statusCode() == 302) ? visitor.location(answer) : String.valueOf(answer.statusCode());
		if ("open".equals(expected)) {
			// Whatever is or is not there, the way to it is not barred.
			assertThat(found).isNotIn("/login", "403");
		}
		else {
			assertThat(found).isEqualTo(expected);
		}
	}

	private long id(String name) {
		return this.database.sql("select id from account where name = ?").param(name).query(Long.class).single();
	}

}

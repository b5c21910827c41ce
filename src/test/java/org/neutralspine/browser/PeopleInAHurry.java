package org.neutralspine.browser;

import java.util.function.Consumer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of trainers and admins in the hands of people in a hurry: nothing happens
 * twice, nothing is lost, and no page says that something is kept when it is not.
 */
@IntegrationTest
@FewExercises
abstract class PeopleInAHurry extends PagesInABrowser {

	@Autowired
	TestAccounts people;

	@Autowired
	JdbcClient database;

	@BeforeEach
	void startAnew() {
		this.database.sql("delete from client").update();
		this.database.sql("delete from exercise where name like 'Hasty%'").update();
		this.people.clear();
		this.people.trainer("ada");
		this.people.admin("root");
	}

	void hurry(String name, Consumer<Page> way) {
		visit(1280, true, (page) -> {
			page.onResponse((answer) -> assertThat(answer.status()).as(answer.url()).isLessThan(500));
			signIn(page, name);
			way.accept(page);
		});
	}

	void signIn(Page page, String name) {
		page.navigate(address("/login"));
		fillSignIn(page, name);
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))).isVisible();
	}

	static void signInAndGoOn(Page page, String name) {
		fillSignIn(page, name);
		button(page, "Go on").click();
	}

	static void fillSignIn(Page page, String name) {
		page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestAccounts.PASSWORD);
		button(page, "Sign in").click();
	}

	void endSessions() {
		this.database.sql("delete from spring_session").update();
	}

	int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

}

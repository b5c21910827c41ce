package org.neutralspine.account.profile;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.account.RunningApplicationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.account.session.Browser;
import org.neutralspine.account.session.Device;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where somebody is signed in, and until when.
 */
class SessionsTests extends RunningApplicationTest {

	private static final String HERE = "/account/sessions";

	private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0";

	private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1";

	@Test
	void oneEndsTwelveHoursAfterSigningInHoweverBusyItIs() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		for (int i = 0; i < 11; i++) {
			this.clock.pass(Duration.ofHours(1));
			assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
		}
		this.clock.pass(Duration.ofHours(1).minusSeconds(1));
		ada.post("/clients/7", "confirmed", "yes", "passwordAgain", TestAccounts.PASSWORD);
		assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofSeconds(1));
		assertThat(ada.location(ada.get("/clients"))).isEqualTo("/login");
		assertThat(sessions()).isZero();
	}

	@Test
	void areListedByBrowserAndEndedOneByOne() {
		this.people.trainer("ada");
		this.people.trainer("bob");
		Visitor office = signedIn("ada", FIREFOX);
		Visitor phone = signedIn("ada", SAFARI);
		Visitor other = signedIn("bob", FIREFOX);
		String page = office.get(HERE).body();
		assertThat(page).contains("Firefox on Windows", "Safari on an iPhone", "This one", "12 hours")
			.doesNotContain(office.cookie("SESSION").orElseThrow(), "198.51.");
		Matcher handle = Pattern.compile("name=\"session\" value=\"([^\"]+)\"").matcher(page);
		assertThat(handle.find()).isTrue();
		String phoneSession = handle.group(1);
		assertThat(handle.find()).as("no button for this one").isFalse();
		other.post(HERE + "/end", "session", phoneSession);
		assertThat(phone.get("/clients").statusCode()).as("not for somebody else to end").isEqualTo(200);
		assertThat(office.location(office.post(HERE + "/end", "session", phoneSession))).isEqualTo(HERE + "?ended");
		assertThat(phone.location(phone.get("/clients"))).isEqualTo("/login");
		assertThat(office.get(HERE).body()).doesNotContain("Safari on an iPhone", "End all others");
		assertThat(this.database.sql("select who from audit_entry where what = 'session.ended'")
			.query(String.class)
			.list()).containsExactly("ada");
	}

	@Test
	void holdsTheTokenOfTheFormsFromItsBeginning() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		List<String> before = attributes();
		ada.get("/clients");
		assertThat(attributes()).as("else two pages that are opened at once make two").isEqualTo(before);
	}

	private List<String> attributes() {
		return this.database.sql("select attribute_name from spring_session_attributes order by attribute_name")
			.query(String.class)
			.list();
	}

	@Test
	void allOthersEndAtOnce() {
		this.people.trainer("ada");
		Visitor office = signedIn("ada");
		Visitor phone = signedIn("ada");
		Visitor home = signedIn("ada");
		office.post(HERE + "/end-others");
		assertThat(office.get("/clients").statusCode()).isEqualTo(200);
		assertThat(phone.location(phone.get("/clients"))).isEqualTo("/login");
		assertThat(home.location(home.get("/clients"))).isEqualTo("/login");
		assertThat(sessions()).isOne();
	}

	@Test
	void aNewPasswordComesWithANewId() {
		this.people.trainer("ada");
		Visitor ada = signedIn("ada");
		String before = ada.cookie("SESSION").orElseThrow();
		ada.post("/account/password", "current", TestAccounts.PASSWORD, "password", "eleven loud lanterns", "repeated",
				"eleven loud lanterns");
		assertThat(ada.cookie("SESSION").orElseThrow()).isNotEqualTo(before);
		assertThat(ada.get("/clients").statusCode()).isEqualTo(200);
		assertThat(sessions()).isOne();
		Visitor thief = visitor();
		thief.keepCookie("SESSION", before);
		assertThat(thief.location(thief.get("/clients"))).isEqualTo("/login");
	}

	@Test
	void signingOutClearsWhatWasSeenButNotWhatAPatientHasEntered() {
		this.people.trainer("ada");
		Visitor ada = visitor().with("X-Forwarded-Proto", "https").on(signedIn("ada"));
		assertThat(ada.post("/logout").headers().allValues("Clear-Site-Data"))
			.isEqualTo(java.util.List.of("\"cache\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0 | EDGE | WINDOWS
					Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36 | CHROME | ANDROID
					Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 | CHROME | CHROMEBOOK
					Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15 | SAFARI | MAC
					Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0 | FIREFOX | LINUX
					curl/8.5.0 | OTHER | OTHER
					""")
	void browsersAreCalledWhatPeopleCallThem(String userAgent, Browser browser, Device device) {
		assertThat(Browser.of(userAgent)).isEqualTo(browser);
		assertThat(Device.of(userAgent)).isEqualTo(device);
		assertThat(Browser.of(null)).isEqualTo(Browser.OTHER);
		assertThat(Device.of(null)).isEqualTo(Device.OTHER);
	}

	private Visitor signedIn(String name, String userAgent) {
		Visitor visitor = visitor().with("User-Agent", userAgent);
		visitor.signIn(name, TestAccounts.PASSWORD);
		return visitor;
	}

}

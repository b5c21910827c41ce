package org.neutralspine.account.start;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neutralspine.NeutralSpineApplication;
import org.neutralspine.account.RawConnection;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.neutralspine.account.directory.FirstAccounts;
import org.neutralspine.account.directory.LateFirstAccounts;
import org.neutralspine.account.factor.Totp;
import org.neutralspine.account.factor.TotpKey;
import org.neutralspine.account.password.PasswordRules;
import org.neutralspine.web.Seal;
import org.neutralspine.web.UnusableSettingException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The first start, the next one, and what survives in between.
 */
@ExtendWith(OutputCaptureExtension.class)
class AdminAtStartTests {

	private static final Pattern ONE_TIME_PASSWORD = Pattern.compile(
			"WARN .*Sign in as \"admin\" with the one-time password (\\S{20}) within 72 hours and choose your own\\.");

	@TempDir
	private Path folder;

	@Test
	void thePasswordIsPrintedOnceAndASessionSurvivesARestart(CapturedOutput output) throws IOException {
		String oneTime;
		Visitor admin;
		try (ConfigurableApplicationContext context = start(Map.of())) {
			Matcher printed = ONE_TIME_PASSWORD.matcher(output.getAll());
			assertThat(printed.find()).isTrue();
			oneTime = printed.group(1);
			assertThat(printed.find()).isFalse();
			admin = visitor(context);
			admin.signIn("admin", oneTime);
			assertThat(admin.location(admin.get("/"))).isEqualTo("/account/password");
			admin.post("/account/password", "current", oneTime, "password", TestAccounts.PASSWORD, "repeated",
					TestAccounts.PASSWORD);
			assertThat(admin.get("/").body()).contains("Signed in as admin");
			anotherInstanceIsNotDisturbed(context);
			nobodyIsBelievedWhereTheyAreOrWhatTheyAskedFor(context, admin);
		}
		int length = output.getAll().length();
		try (ConfigurableApplicationContext context = start(Map.of("NEUTRALSPINE_ADMIN_PASSWORD", "of no use now"))) {
			assertThat(output.getAll().substring(length)).doesNotContain("Sign in as");
			assertThat(visitor(context).on(admin).get("/admin/accounts").body()).contains("Signed in as admin");
			// The tries from before are not forgotten by a restart.
			assertThat(context.getBean(JdbcClient.class).sql("delete from sign_in_bucket").update()).isPositive();
			for (String old : new String[] { oneTime, "of no use now" }) {
				assertThat(visitor(context).signIn("admin", old).statusCode()).isEqualTo(401);
			}
		}
	}

	/** The password was given, and is then not printed. */
	@Test
	void anAdminSetsUpASecondFactorBeforeAnythingElseAndKeepsItWhenKeysAreChanged(CapturedOutput output) {
		Map<String, Object> required = Map.of("NEUTRALSPINE_ADMIN_PASSWORD", "given-by-ops",
				"NEUTRALSPINE_SECOND_FACTOR", "required");
		TotpKey key;
		String sealed;
		try (ConfigurableApplicationContext context = start(required)) {
			assertThat(output.getAll()).contains("Sign in as \"admin\" with the password that was given")
				.doesNotContain("given-by-ops", "one-time password");
			Visitor admin = visitor(context);
			assertThat(admin.signIn("admin", "given-by-ops").statusCode()).isEqualTo(302);
			assertThat(admin.location(admin.get("/admin/accounts"))).isEqualTo("/account/password");
			admin.post("/account/password", "current", "given-by-ops", "password", TestAccounts.PASSWORD, "repeated",
					TestAccounts.PASSWORD);
			for (String address : new String[] { "/admin/accounts", "/admin/exercises", "/account/sessions" }) {
				assertThat(admin.location(admin.get(address))).as(address).isEqualTo("/account/second-factor");
			}
			assertThat(admin.location(admin.post("/admin/accounts", "name", "ada", "roles", "TRAINER")))
				.isEqualTo("/account/second-factor");
			assertThat(admin.get("/account/second-factor").body()).contains("Admins need a second step here.");
			admin.post("/account/second-factor/key");
			Matcher shown = Pattern.compile("secret=([A-Z2-7]{32})")
				.matcher(admin.get("/account/second-factor").body());
			assertThat(shown.find()).isTrue();
			key = new TotpKey(shown.group(1));
			assertThat(admin.post("/account/second-factor", "code", Totp.code(key, Instant.now())).statusCode())
				.isEqualTo(200);
			assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
			sealed = sealedKey(context);
		}
		try (ConfigurableApplicationContext context = start(
				Map.of("NEUTRALSPINE_SEALING_KEYS", "ab".repeat(32) + ",database"))) {
			assertThat(sealedKey(context)).isNotEqualTo(sealed);
			assertThat(context.getBean(Seal.class).isCurrent(sealedKey(context))).isTrue();
			assertThat(context.getBean(Seal.class).isCurrent(sealed)).isFalse();
			Visitor admin = visitor(context);
			assertThat(admin.location(admin.signIn("admin", TestAccounts.PASSWORD))).isEqualTo("/login/code");
			assertThat(admin.post("/login/code", "code", Totp.code(key, Instant.now().plusSeconds(30))).statusCode())
				.isEqualTo(302);
			assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
		}
	}

	private static String sealedKey(ConfigurableApplicationContext context) {
		return context.getBean(JdbcClient.class)
			.sql("select second_factor_key from account")
			.query(String.class)
			.single();
	}

	@Test
	void anAdminMayBeResetByASetting(CapturedOutput output) {
		try (ConfigurableApplicationContext context = start(
				Map.of("NEUTRALSPINE_RESET_ADMIN", "eve", "NEUTRALSPINE_ADMIN_PASSWORD", "given-by-ops"))) {
			assertThat(output.getAll()).contains("The admin \"eve\" was reset. Remove neutralspine.reset-admin now.")
				.doesNotContain("Sign in as \"admin\"", "given-by-ops");
			Visitor eve = visitor(context);
			eve.signIn("eve", "given-by-ops");
			assertThat(eve.location(eve.get("/admin/accounts"))).isEqualTo("/account/password");
		}
	}

	@Test
	void aSettingThatCannotBeUsedStopsTheStartAndIsSaid(CapturedOutput output) {
		assertThatExceptionOfType(UnusableSettingException.class)
			.isThrownBy(() -> start(Map.of("NEUTRALSPINE_ADMIN_PASSWORD", "é".repeat(50))));
		assertThat(output.getAll())
			.contains("APPLICATION FAILED TO START", "neutralspine.admin-password: This is too long.")
			.doesNotContain("éé", "at org.neutralspine");
	}

	/**
	 * It looked while there was no account, and then there was one.
	 */
	private static void anotherInstanceIsNotDisturbed(ConfigurableApplicationContext context) {
		FirstAccounts late = new LateFirstAccounts(context);
		new AdminAtStart(late, new AccountProperties(null, null, false), context.getBean(PasswordRules.class),
				context.getBean(SamplePeople.class), context)
			.run(null);
		assertThat(context.getBean(JdbcClient.class)
			.sql("select count(*) from account where must_change_password")
			.query(Integer.class)
			.single()).isZero();
	}

	/**
	 * No proxy is trusted unless it is configured, and no other host named in a link.
	 */
	private static void nobodyIsBelievedWhereTheyAreOrWhatTheyAskedFor(ConfigurableApplicationContext context,
			Visitor admin) throws IOException {
		for (int i = 0; i < 10; i++) {
			assertThat(visitor(context).at("10.0.0." + i).signIn("name" + i, "wrong").statusCode()).isEqualTo(401);
		}
		assertThat(visitor(context).at("10.0.0.99").signIn("somebody", "wrong").statusCode()).isEqualTo(429);
		HttpHeaders headers = visitor(context).with("X-Forwarded-Proto", "https").get("/").headers();
		assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
		String form = "_csrf=" + admin.csrfToken() + "&name=ada&roles=TRAINER";
		for (String host : new String[] { "evil.example", "127.0.0.1" }) {
			RawConnection.Answer answer = send(context,
					"POST /admin/accounts HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + admin.cookies()
							+ "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + "Content-Length: "
							+ form.length() + "\r\n\r\n" + form);
			if (host.equals("127.0.0.1")) {
				String page = answer.header("Location").replaceFirst("https?://[^/]+", "");
				String cookie = answer.header("Set-Cookie").split(";")[0];
				assertThat(
						send(context,
								"GET " + page + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + admin.cookies() + "; "
										+ cookie + "\r\n\r\n")
							.body())
					.contains("http://127.0.0.1/account/set-password/");
			}
			else {
				assertThat(answer.status()).isEqualTo(409);
				assertThat(answer.body()).contains("sets neutralspine.public-address", "value=\"ada\"")
					.doesNotContain("/set-password/");
				assertThat(context.getBean(JdbcClient.class)
					.sql("select count(*) from account where name = 'ada'")
					.query(Integer.class)
					.single()).isZero();
			}
		}
	}

	private static RawConnection.Answer send(ConfigurableApplicationContext context, String request)
			throws IOException {
		try (RawConnection connection = new RawConnection(port(context))) {
			return connection.send(request).answer();
		}
	}

	private static int port(ConfigurableApplicationContext context) {
		return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private static Visitor visitor(ConfigurableApplicationContext context) {
		return new Visitor(port(context));
	}

	private ConfigurableApplicationContext start(Map<String, Object> environment) {
		SpringApplication application = new SpringApplication(NeutralSpineApplication.class);
		StandardEnvironment variables = new StandardEnvironment();
		variables.getPropertySources()
			.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new SystemEnvironmentPropertySource(
					StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
		application.setEnvironment(variables);
		return application.run("--server.port=0", "--neutralspine.starter-catalogue=false",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("data"));
	}

}

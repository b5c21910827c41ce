package org.neutralspine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Made-up data by one setting, for people who try the application.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:sample-data", "neutralspine.sample-data=true" })
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class SampleDataTests {

	private static final Pattern PASSWORD = Pattern
		.compile("Sign in as \"trainer\" with the one-time password (\\S{20})");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ApplicationRunner adminAtStart;

	@Test
	void thereIsATrainerWithAClientAndAPublishedPlan(CapturedOutput output) {
		assertThat(this.database.sql("select name from account order by name").query(String.class).list())
			.containsExactly("admin", "reviewer", "trainer");
		assertThat(this.database.sql("""
				select client.alias from plan_version
				join plan on plan.id = plan_version.plan_id
				join client on client.id = plan.client_id
				join account on account.id = client.trainer_id and account.name = 'trainer'
				""").query(String.class).list()).containsExactly("Sample client");
		Matcher password = PASSWORD.matcher(output.getAll());
		assertThat(password.find()).isTrue();
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", "trainer")
			.param("password", password.group(1))).hasStatus(302).hasRedirectedUrl("/clients");
		assertThat(output.getAll()).containsPattern("Sign in as \"reviewer\" with the one-time password \\S{20}");
	}

	@Test
	void whereThereAreAccountsNothingIsAdded(CapturedOutput output) throws Exception {
		this.adminAtStart.run(null);
		assertThat(output.getAll())
			.contains("neutralspine.sample-data was not used, since there are accounts. Remove it.");
		assertThat(this.database.sql("select count(*) from client").query(Integer.class).single()).isEqualTo(1);
	}

}

package org.neutralspine.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.FewExercises;
import org.neutralspine.IntegrationTest;
import org.neutralspine.account.TestAccounts;
import org.neutralspine.account.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Import in a real browser: a file that is refused, one that is rejected, and one that
 * comes in.
 */
@IntegrationTest
@FewExercises
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPagesTests extends PagesInABrowser {

	@Autowired
	private TestAccounts people;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	private String export;

	@BeforeAll
	void export() {
		this.people.clear();
		this.people.admin("root");
		Visitor admin = new Visitor(this.port);
		admin.signIn("root", TestAccounts.PASSWORD);
		HttpResponse<String> answer = admin.get("/admin/export.json");
		this.export = answer.body();
	}

	@ParameterizedTest
	@CsvSource({ "with-script, 320, true", "without-script, 1280, false" })
	void takesAFileInAfterADryRun(String name, int width, boolean script) throws IOException {
		Path letter = file("letter.json", "{\"dear\": \"all\",\n this is a letter");
		Path broken = file("broken.json", this.export.replaceFirst("\"demands\":\\[\"", "\"demands\":[\"FLYING\",\"")
			.replace("\"name\":\"Bird dog\"", "\"name\":\"Bird <b>dog</b>\""));
		Path changed = file("changed.json", changed(name));
		visit(width, script, (page) -> {
			page.navigate(address("/admin/import"));
			page.getByLabel("Name").fill("root");
			page.getByLabel("Password").fill(TestAccounts.PASSWORD);
			press(page, "Sign in");
			checked(page, name + "-import");
			press(page, "Check the file");
			assertThat(page.locator("#file-error")).containsText("Choose a file");
			checked(page, name + "-import-missing");
			send(page, letter, script, "Nothing was changed");
			assertThat(page.locator(".summary")).containsText("Line 2");
			checked(page, name + "-import-refused");
			page.navigate(address("/admin/import"));
			send(page, broken, script, "Rejected: 2");
			assertThat(page.getByText("“FLYING” is not one of the words")).isVisible();
			checked(page, name + "-import-rejected");
			press(page, "Discard");
			assertThat(page.getByText("Nothing was changed")).isVisible();
			page.navigate(address("/admin/import"));
			send(page, changed, script, "What would happen");
			assertThat(page.getByText("will be hidden until reviewed again")).isVisible();
			assertThat(page.getByText("No plan in force names it.").first()).isVisible();
			assertThat(page.getByText("Other words for what is shown: 1")).isVisible();
			checked(page, name + "-import-checked");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all 60 that are new")).click();
			checked(page, name + "-import-rows");
			page.goBack();
			press(page, "Apply");
			assertThat(page.locator("#reason-error")).containsText("Say why");
			checked(page, name + "-import-unreasoned");
			page.getByLabel("Why you do it").fill("For a test");
			press(page, "Apply");
			until(page, script, "It is part of the catalogue now.");
			checked(page, name + "-import-applied");
			press(page, "Take this import back");
			assertThat(page.locator("#reason-error")).containsText("Say why");
			page.getByLabel("Why you do it").fill("It was the wrong file");
			press(page, "Take this import back");
			until(page, script, "It was taken back.");
			checked(page, name + "-import-taken-back");
			page.navigate(address("/admin/import"));
			checked(page, name + "-import-after");
		});
	}

	/**
	 * A browser sends all of it before it looks at the answer.
	 */
	@Test
	void saysThatAFileIsTooLarge() throws IOException {
		Path large = this.folder.resolve("large.json");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		visit(1280, false, (page) -> {
			page.navigate(address("/admin/import"));
			page.getByLabel("Name").fill("root");
			page.getByLabel("Password").fill(TestAccounts.PASSWORD);
			press(page, "Sign in");
			page.locator("input[type=file]").setInputFiles(large);
			press(page, "Check the file");
			assertThat(page.locator("#file-error")).containsText("It may have at most 100 MB.");
		});
	}

	@Test
	void showsHowFarItHasCome() {
		visit(320, true, (page) -> {
			page.navigate(address("/admin/import"));
			page.getByLabel("Name").fill("root");
			page.getByLabel("Password").fill(TestAccounts.PASSWORD);
			press(page, "Sign in");
			this.database
				.sql("""
						insert into catalogue_import (file_name, started_by, started_at, restoring, format, status, bytes_total,
						bytes_read, records, applied, counts, licences)
						values ('large.json', 'root', current_timestamp, false, 'OWN_JSON', 'READING', 1000, 420, 84000, 0, json '{}', json '{}')""")
				.update();
			try {
				page.navigate(address("/admin/import"));
				checked(page, "import-busy");
				page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("large.json")).first().click();
				assertThat(page.getByText("42 % · 84,000 records so far")).isVisible();
				checked(page, "import-reading");
				this.database.sql("update catalogue_import set bytes_read = 910 where status = 'READING'").update();
				assertThat(page.getByText("91 % · 84,000 records so far")).isVisible();
				press(page, "Stop");
				assertThat(page.getByText("Nothing was changed")).isVisible();
			}
			finally {
				this.database.sql("update catalogue_import set status = 'DISCARDED' where status = 'READING'").update();
			}
		});
	}

	private void send(Page page, Path file, boolean script, String outcome) {
		page.getByLabel("File", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file);
		press(page, "Check the file");
		until(page, script, outcome);
	}

	/** Without scripts somebody has to look again. */
	private static void until(Page page, boolean script, String outcome) {
		for (int looks = 0; !script && looks < 200 && !page.getByText(outcome).first().isVisible(); looks++) {
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look again")).click();
		}
		assertThat(page.getByText(outcome).first())
			.isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
	}

	/**
	 * One exercise says something else, and sixty are new, one of them under an old name.
	 */
	private String changed(String name) {
		List<String> lines = this.export.lines().toList();
		String line = lines.stream().filter((one) -> one.contains("\"slug\":\"bird-dog\"")).findFirst().orElseThrow();
		StringBuilder added = new StringBuilder();
		for (int number = 1; number <= 60; number++) {
			String other = (number == 7) ? "Dog, bird" : "Variation %d for %s".formatted(number, name);
			added
				.append(line.replace("\"slug\":\"bird-dog\"", "\"slug\":\"%s-%d\"".formatted(name, number))
					.replace("\"name\":\"Bird dog\"", "\"name\":\"" + other + "\""))
				.append("\n");
		}
		String changed = this.export.replaceFirst("\"timesPerWeek\":\\d", "\"timesPerWeek\":6")
			.replace(line, line.replace("\"summary\":\"", "\"summary\":\"Changed for " + name + ". "));
		return changed.replaceFirst("\n", "\n" + Matcher.quoteReplacement(added.toString()));
	}

	private Path file(String name, String content) throws IOException {
		return Files.write(this.folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

}

package org.neutralspine.plan.client;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.neutralspine.plan.TrainerWithAPlan;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two windows on one client.
 */
class ClientMergeTests extends TrainerWithAPlan {

	private static ClientForm form(String alias, String levels, String... factors) {
		return new ClientForm(alias, levels, List.of(), List.of(), List.of(), null, "2026-01-02", List.of(factors),
				"UTC", "3");
	}

	@Test
	void takesWhatOnlyOneHasChanged() {
		ClientMerge merge = ClientMerge.of(form("Kite", "L4-S1"), form("Kite", "L4-S1", "SMOKER"),
				form("Blue kite", "L4-S1"));
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.form()).isEqualTo(form("Blue kite", "L4-S1", "SMOKER"));
	}

	@Test
	void asksAboutWhatBothHaveChanged() {
		ClientMerge merge = ClientMerge.of(form("Kite", "L4-S1"), form("Red kite", "L5-S1"),
				form("Blue kite", "L4-S1"));
		assertThat(merge.clashes()).containsExactly("alias");
		assertThat(merge.form()).isEqualTo(form("Blue kite", "L5-S1"));
		assertThat(ClientMerge.of(null, form("Kite", "L4-S1"), form("Kite", "L5-S1")).clashes())
			.containsExactly("fusion");
	}

	@Test
	void aConfirmationGoesWithTheLevelsItWasGivenFor() {
		String hybrid = "fusion L4-S1 and disc replacement L3-L4";
		ClientForm unconfirmed = form("Kite", hybrid);
		ClientForm confirmed = confirmed(unconfirmed, "L4-S1");
		assertThat(ClientMerge.of(unconfirmed, form("Blue kite", hybrid), confirmed).form())
			.isEqualTo(confirmed(form("Blue kite", hybrid), "L4-S1"));
		assertThat(ClientMerge
			.of(confirmed, confirmed(form("Kite", "fusion L5-S1 and disc replacement L4-L5"), "L5-S1"),
					confirmed(form("Blue kite", hybrid), "L4-S1"))
			.form()).isEqualTo(confirmed(form("Blue kite", "fusion L5-S1 and disc replacement L4-L5"), "L5-S1"));
	}

	@Test
	void aConfirmationOfOtherLevelsIsNoChange() {
		ClientForm left = confirmed(form("Kite", "L4-S1"), "L4-S1");
		assertThat(ClientMerge.of(left, form("Kite", "L5-S1"), form("Blue kite", "L4-S1"))).satisfies((merge) -> {
			assertThat(merge.clashes()).isEmpty();
			assertThat(merge.form()).isEqualTo(form("Blue kite", "L5-S1"));
		});
	}

	private static ClientForm confirmed(ClientForm form, String levels) {
		return new ClientForm(form.alias(), form.levels(), form.from(), form.to(), form.regions(), levels,
				form.surgeryDate(), form.factors(), form.timeZone(), form.version());
	}

	@Test
	void thePageTellsBesideTheFieldAndTheSecondSaveCounts() {
		String address = address("/clients/{client}");
		String page = new String(get(address + "/edit", trainer).getResponse().getContentAsByteArray());
		String version = hidden(page, "version");
		String seen = hidden(page, "seen");
		assertThat(post(address, trainer, fields("Red kite", version, seen))).hasStatus3xxRedirection();
		MvcTestResult clash = post(address, trainer, fields("Green kite", version, seen));
		assertThat(clash).hasStatus(409).bodyText().contains("Another window has changed this, too, to “Red kite”");
		String again = new String(clash.getResponse().getContentAsByteArray());
		assertThat(post(address, trainer, fields("Green kite", hidden(again, "version"), hidden(again, "seen"))))
			.hasStatus3xxRedirection();
		assertThat(this.clients.find(trainer.id(), this.client).orElseThrow().alias()).isEqualTo("Green kite");
	}

	@Test
	void aWarningSignFromThePhoneIsNoConflict() {
		String address = address("/clients/{client}");
		String page = new String(get(address + "/edit", trainer).getResponse().getContentAsByteArray());
		this.database.sql("update client set version = version + 1 where id = ?").param(this.client).update();
		assertThat(post(address, trainer, fields("Red kite", hidden(page, "version"), hidden(page, "seen"))))
			.hasStatus3xxRedirection();
	}

	private String[] fields(String alias, String version, String seen) {
		return new String[] { "alias", alias, "levels", "L4-S1", "surgeryDate", this.today.minusWeeks(20).toString(),
				"timeZone", "UTC", "version", version, "seen", seen };
	}

	private static String hidden(String page, String name) {
		return Jsoup.parse(page).select("main form input[name=" + name + "]").attr("value");
	}

}

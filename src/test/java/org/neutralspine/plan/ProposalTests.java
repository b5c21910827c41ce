package org.neutralspine.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.plan.log.EarlierSets;
import org.neutralspine.plan.log.SessionLog;
import org.neutralspine.plan.log.Ticked;
import org.neutralspine.plan.version.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan that begins with something in it: out of the recipe, or out of the plan before.
 */
class ProposalTests extends TrainerWithAPlan {

	@Autowired
	private SessionLog log;

	private Ticked first() {
		return new Ticked(this.plans.find(trainer.id(), this.plan).orElseThrow().latestVersion(), List.of("0-1", "0-2"),
				Set.of("0-1"), Set.of(), EarlierSets.NONE);
	}

	/** A session of the first exercise, so many days ago. */
	private void session(int daysAgo, Integer pain, Integer nextDay, boolean rising) {
		this.log.during(this.plan, this.today.minusDays(daysAgo), this.today.minusDays(daysAgo), first(), pain, rising);
		if (nextDay != null) {
			this.log.nextDay(this.plan, this.today.minusDays(daysAgo), this.today.minusDays(daysAgo - 1), nextDay,
					false, false);
		}
	}

	private Plan newest() {
		return this.plans.ofClient(trainer.id(), this.client).stream().reduce((earlier, later) -> later).orElseThrow();
	}

	private Plan next() {
		assertThat(post(address("/plans/{plan}/next"), trainer)).hasStatus3xxRedirection();
		return newest();
	}

	private static Map<String, Object> flash(MvcTestResult sent) {
		return Map.copyOf(sent.getMvcResult().getFlashMap());
	}

	private void publish(String... slugs) {
		write(slugs);
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
	}

	@Test
	void oneClickFillsAPlanThatCanBePublishedAtOnce() {
		assertThat(post(address("/clients/{client}/plans/proposal"), trainer, "weeks", "6", "place", "GYM"))
			.hasStatus3xxRedirection();
		Draft draft = newest().draft();
		assertThat(newest().id()).isNotEqualTo(this.plan);
		assertThat(draft.weeks()).isEqualTo("6");
		assertThat(draft.items()).hasSizeGreaterThan(5);
		assertThat(this.plans.publish(trainer.id(), newest().id(), 0, "ada", Locale.ENGLISH)).isTrue();
		assertThat(get("/plans/" + newest().id(), trainer)).bodyText().contains("Next step: ");
	}

	@Test
	void whatThePageDoesNotOfferIsWhatIsUsual() {
		post(address("/clients/{client}/plans/proposal"), trainer, "weeks", "999", "place", "MOON");
		assertThat(newest().draft().weeks()).isEqualTo("4");
	}

	@Test
	void theBuilderFillsUpWhatIsThereAndTakesItBack() {
		String[] fill = { "version", String.valueOf(version()), "title", "Mine", "note", "word", "weeks", "4", "slug",
				"bird-dog", "sets", "9", "reps", "8", "side", "NONE", "times", "3", "do", "fill:HOME" };
		assertThat(flash(post(address("/plans/{plan}"), trainer, fill))).containsEntry("saved", "filled");
		assertThat(draft().title()).isEqualTo("Mine");
		assertThat(draft().items().get(0).sets()).isEqualTo("9");
		assertThat(draft().items()).hasSizeGreaterThan(5).extracting(DraftItem::slug).doesNotHaveDuplicates();
		fill[1] = String.valueOf(version());
		post(address("/plans/{plan}/drafts/" + (version() - 1) + "/restore"), trainer);
		assertThat(draft().items()).hasSize(2);
	}

	@Test
	void nothingIsFilledBehindAShutGateAndThePageSaysWhy() {
		this.clearances.withdraw(trainer.id(), this.client, this.clearance, "");
		int plans = this.plans.ofClient(trainer.id(), this.client).size();
		assertThat(flash(post(address("/clients/{client}/plans/proposal"), trainer, "weeks", "6")))
			.containsEntry("saved", "notFilled");
		assertThat(flash(post(address("/plans/{plan}/next"), trainer))).containsEntry("saved", "notFilled");
		post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "title", "Spring", "weeks", "4",
				"do", "fill:GYM");
		assertThat(draft().items()).isEmpty();
		assertThat(this.plans.ofClient(trainer.id(), this.client)).hasSize(plans);
		assertThat(get(address("/clients/{client}"), trainer)).bodyText().doesNotContain("plans/proposal");
		assertThat(get(address("/plans/{plan}"), trainer)).bodyText()
			.contains("No physician has cleared your client")
			.doesNotContain("fill:HOME");
	}

	@Test
	void aClientWhoWasPutAwayGetsNoProposal() {
		post(address("/clients/{client}/archive"), trainer);
		assertThat(flash(post(address("/clients/{client}/plans/proposal"), trainer))).containsEntry("saved",
				"notFilled");
		assertThat(flash(post(address("/plans/{plan}/next"), trainer))).containsEntry("saved", "notFilled");
	}

	@Test
	void twoGreenSessionsLeadARungUpAndThePageSaysWhy() {
		publish("half-bird-dog");
		session(4, 1, 1, false);
		assertThat(next().draft().has("half-bird-dog")).isTrue();
		session(2, 2, 0, false);
		Plan next = next();
		assertThat(next.draft().items()).extracting(DraftItem::slug).containsExactly("bird-dog");
		assertThat(next.draft().items().get(0).times()).isEqualTo("3");
		assertThat(next.draft().title()).isEqualTo("Spring (next)");
		assertThat(get("/plans/" + next.id(), trainer)).bodyText()
			.contains("What this plan changes, and why", "Now “Bird dog”, a step up: the last 2 sessions");
	}

	@Test
	void aMorningThatNobodyScoredIsNotGreen() {
		publish("half-bird-dog");
		session(4, 1, 1, false);
		session(2, 1, null, false);
		assertThat(next().draft().has("half-bird-dog")).isTrue();
	}

	@Test
	void aSessionThatNobodyScoredBeginsTheCountAnew() {
		publish("half-bird-dog");
		session(8, 1, 1, false);
		session(6, 1, 1, false);
		session(4, 1, null, false);
		assertThat(next().draft().has("half-bird-dog")).isTrue();
		session(2, 1, 1, false);
		assertThat(next().draft().has("half-bird-dog")).isTrue();
	}

	@Test
	void whatWasLeftOffInARedSessionBeginsAnew() {
		publish("half-bird-dog", "walking");
		session(8, 1, 1, false);
		session(6, 1, 1, false);
		Ticked walking = new Ticked(first().version(), List.of("0-1", "1-1"), Set.of("1-1"), Set.of(),
				EarlierSets.NONE);
		this.log.during(this.plan, this.today.minusDays(4), this.today.minusDays(4), walking, 2, true);
		Ticked again = new Ticked(first().version(), List.of("0-1", "1-1"), Set.of("1-1"), Set.of(), EarlierSets.NONE);
		this.log.during(this.plan, this.today.minusDays(2), this.today.minusDays(2), again, 1, false);
		this.log.nextDay(this.plan, this.today.minusDays(2), this.today.minusDays(1), 1, false, false);
		assertThat(next().draft().has("half-bird-dog")).isTrue();
	}

	@Test
	void whatAskedTooMuchIsLeftOutWhereTheEasierStepIsThereAlready() {
		publish("half-bird-dog", "quadruped-sit-back");
		session(2, 1, 4, false);
		Plan next = next();
		assertThat(next.draft().items()).extracting(DraftItem::slug).containsExactly("quadruped-sit-back");
		assertThat(next.changes().get(0).words()).contains("Left out, as it asked too much");
	}

	@Test
	void anAmberMorningLeadsARungDown() {
		publish("half-bird-dog");
		session(6, 1, 1, false);
		session(4, 1, 1, false);
		session(2, 1, 4, false);
		assertThat(next().draft().items()).extracting(DraftItem::slug).containsExactly("quadruped-sit-back");
	}

	@Test
	void nothingGetsHarderAfterARedSessionOfAnotherExercise() {
		publish("half-bird-dog");
		session(6, 1, 1, false);
		session(4, 1, 1, false);
		publish("walking");
		this.log.during(this.plan, this.today.minusDays(1), this.today.minusDays(1), first(), 1, true);
		write("half-bird-dog", "walking");
		Plan next = next();
		assertThat(next.draft().has("half-bird-dog")).isTrue();
		assertThat(next.changes().get(0).words()).contains("was red, so nothing gets harder");
	}

}

package org.neutralspine.editing.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Content;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.editing.ExerciseFields;
import org.neutralspine.editing.State;
import org.neutralspine.editing.entry.MergeOutlook;
import org.neutralspine.editing.entry.Merger;
import org.neutralspine.editing.entry.StaleEntryException;
import org.neutralspine.editing.entry.TestCatalogue;
import org.neutralspine.plan.TrainerWithAPlan;
import org.neutralspine.plan.draft.DraftItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is in the catalogue twice becomes one, after it was seen what that means.
 */
class MergePagesTests extends TrainerWithAPlan {

	@Autowired
	private TestCatalogue entries;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Merger merger;

	@Test
	void namesLinksAndDraftsGoOverToTheOneThatStays() throws Exception {
		write("wall-push-up", "walking");
		assertThat(this.plans.publish(trainer.id(), this.plan, version(), "ada", Locale.ENGLISH)).isTrue();
		post(address("/plans/{plan}"), trainer, "version", String.valueOf(version()), "do", "template", "templateName",
				"Push", "title", "Spring", "weeks", "4", "slug", "wall-push-up", "sets", "2", "reps", "8", "side",
				"NONE", "times", "3");
		List<String> leading = leadingTo("wall-push-up");
		Document page = page("wall-push-up", "worktop-push-up");
		assertThat(page.text()).contains("“" + name("worktop-push-up") + "” stays", name("wall-push-up"));
		assertThat(page.text()).contains("Plans in force that name what goes: 1.");
		assertThat(leading).isNotEmpty();
		assertThat(merge("wall-push-up", "worktop-push-up", "", page)).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Say why they are the same");
		assertThat(this.entries.state("wall-push-up")).isEqualTo(State.PUBLISHED);
		String name = name("wall-push-up");
		assertThat(merge("wall-push-up", "worktop-push-up", "The same push", page)).hasStatus(HttpStatus.FOUND);
		assertThat(this.entries.state("wall-push-up")).isEqualTo(State.RETIRED);
		assertThat(this.catalogue.find("worktop-push-up").orElseThrow().aliases()).contains(name);
		assertThat(this.catalogue.search(name)).extracting(Exercise::slug).startsWith("worktop-push-up");
		assertThat(leadingTo("wall-push-up")).isEmpty();
		assertThat(leadingTo("worktop-push-up"))
			.containsAll(leading.stream().filter((slug) -> !slug.equals("worktop-push-up")).toList());
		assertThat(draft().items()).extracting(DraftItem::slug)
			.contains("worktop-push-up")
			.doesNotContain("wall-push-up");
		assertThat(this.database.sql("select cast(items as varchar) from plan_template").query(String.class).single())
			.contains("worktop-push-up")
			.doesNotContain("wall-push-up");
		assertThat(this.database.sql("select about from audit_entry where what = 'exercise.merged'")
			.query(String.class)
			.single()).contains("wall-push-up", "worktop-push-up");
	}

	@Test
	void whoeverAsksByTheNameOfWhatWentIsWarnedAsBefore() throws Exception {
		Document page = page("superman", "bird-dog");
		assertThat(page.select(".witnesses li")).isEmpty();
		assertThat(page.select("label[for=reason]").text()).isEqualTo("Why are they the same?");
		assertThat(merge("superman", "bird-dog", "Nearly the same", page)).hasStatus(HttpStatus.FOUND);
		assertThat(this.catalogue.find("bird-dog").orElseThrow().aliases()).contains("Superman");
		assertThat(this.catalogue.read("superman").withdrawn()).extracting(Exercise::slug).containsExactly("superman");
	}

	@Test
	void whatCameInTwiceTakesNoNameOfOthers() throws Exception {
		Content twin = ExerciseFields.ALIASES.in(ExerciseFields.NAME.in(Content.EMPTY, "Pointing hound"),
				List.of("Dead bug", "Quadruped pointer"));
		this.entries.add("pointing-hound", State.UNREVIEWED, twin);
		Document page = page("pointing-hound", "bird-dog");
		assertThat(page.select(".facts span").eachText()).containsExactly("Pointing hound", "Quadruped pointer");
		assertThat(merge("pointing-hound", "bird-dog", "The same", page)).hasStatus(HttpStatus.FOUND);
		assertThat(this.catalogue.find("bird-dog").orElseThrow().aliases())
			.contains("Pointing hound", "Quadruped pointer")
			.doesNotContain("Dead bug");
	}

	@Test
	void nothingIsMergedThatWasNotSeenAsItIs() throws Exception {
		this.entries.add("late", State.UNREVIEWED, ExerciseFields.NAME.in(Content.EMPTY, "Late bloomer"));
		Document page = page("late", "bird-dog");
		this.entries.change("late", State.UNREVIEWED, ExerciseFields.NAME.in(Content.EMPTY, "Later bloomer"));
		assertThat(merge("late", "bird-dog", "Same", page)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Something has changed meanwhile");
		assertThat(this.entries.state("late")).isEqualTo(State.UNREVIEWED);
	}

	@Test
	void whatComesInTheWayAfterItWasLookedAtIsToldAsAChange() {
		String seen = this.merger.outlook("wall-push-up", "worktop-push-up").orElseThrow().fingerprint();
		Content content = this.entries.content("walking");
		this.entries.change("walking", State.PUBLISHED,
				ExerciseFields.DEMANDS.in(content, Set.of(Demand.REPEATED_TRUNK_FLEXION)));
		try {
			MergeOutlook now = this.merger.outlook("wall-push-up", "worktop-push-up").orElseThrow();
			assertThat(now.problems()).isNotEmpty();
			assertThat(now.fingerprint()).as("nothing else is different").isEqualTo(seen);
			assertThatExceptionOfType(StaleEntryException.class)
				.isThrownBy(() -> this.merger.merge("wall-push-up", "worktop-push-up", "The same push", seen));
		}
		finally {
			this.entries.change("walking", State.PUBLISHED, content);
		}
		assertThat(this.entries.state("wall-push-up")).isEqualTo(State.PUBLISHED);
	}

	@Test
	void onlyWhatIsShownTakesThePlaceOfAnother() throws Exception {
		this.entries.add("hidden", State.DRAFT, ExerciseFields.NAME.in(Content.EMPTY, "Hidden one"));
		Document page = page("bird-dog", "hidden");
		assertThat(page.text()).contains("“Hidden one” is not published.");
		assertThat(page.select("button").eachText()).doesNotContain("Merge them");
		assertThat(merge("bird-dog", "hidden", "Same", page)).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(this.entries.state("bird-dog")).isEqualTo(State.PUBLISHED);
		assertThat(get("/admin/exercises/bird-dog/merge?into=nowhere", admin)).hasStatusOk();
		assertThat(get("/admin/exercises/nowhere/merge", admin)).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document page(String gone, String into) throws Exception {
		assertThat(get("/admin/exercises/" + gone, admin)).bodyText().contains("/admin/exercises/" + gone + "/merge");
		MvcTestResult result = get("/admin/exercises/" + gone + "/merge?into=" + into, admin);
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

	private MvcTestResult merge(String gone, String into, String reason, Document seen) {
		return post("/admin/exercises/" + gone + "/merge", admin, "into", into, "reason", reason, "seen",
				seen.select("input[name=seen]").attr("value"));
	}

	private String name(String slug) {
		return this.catalogue.find(slug).orElseThrow().name();
	}

	private List<String> leadingTo(String slug) {
		return this.catalogue.published()
			.values()
			.stream()
			.filter((exercise) -> Stream.of(exercise.easier(), exercise.harder(), exercise.instead())
				.anyMatch((links) -> links.contains(slug)))
			.map(Exercise::slug)
			.toList();
	}

}

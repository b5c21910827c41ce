package org.neutralspine.plan.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.neutralspine.plan.draft.DraftMerge.MergeSide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two windows on one plan.
 */
class DraftMergeTests {

	private static final Draft BASE = draft("Spring", item("bird-dog", "2"), item("walking", "1"), item("plank", "3"));

	private static DraftItem item(String slug, String sets) {
		return new DraftItem(slug, sets, "8", "", "", "", "kg", "NONE", "3", "", "");
	}

	private static Draft draft(String title, DraftItem... items) {
		return new Draft(title, "", "4", List.of(items));
	}

	private static DraftMerge merge(Draft saved, Draft mine) {
		return DraftMerge.of(BASE, saved, mine, Map.of());
	}

	@Test
	void takesWhatOnlyOneHasChanged() {
		Draft saved = draft("Summer", item("bird-dog", "5"), item("walking", "1"), item("plank", "3"));
		Draft mine = draft("Spring", item("bird-dog", "2"), item("walking", "9"), item("plank", "3"));
		DraftMerge merge = merge(saved, mine);
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.draft())
			.isEqualTo(draft("Summer", item("bird-dog", "5"), item("walking", "9"), item("plank", "3")));
	}

	@Test
	void whatIsAddedAndRemovedStaysAddedAndRemoved() {
		Draft saved = draft("Spring", item("walking", "1"), item("plank", "3"), item("squat", "1"));
		Draft mine = draft("Spring", item("plank", "3"), item("bird-dog", "2"), item("bridge", "2"));
		DraftMerge merge = merge(saved, mine);
		assertThat(merge.clashes()).isEmpty();
		assertThat(merge.draft().items()).extracting(DraftItem::slug).containsExactly("plank", "bridge", "squat");
	}

	@Test
	void asksAboutWhatBothHaveChangedAndTakesTheSideThatIsChosen() {
		Draft saved = draft("Summer", item("bird-dog", "5"), item("walking", "1"), item("plank", "3"));
		Draft mine = draft("Autumn", item("bird-dog", "6"), item("walking", "1"), item("plank", "3"));
		assertThat(merge(saved, mine).clashes()).extracting(Clash::key).containsExactly("title", "bird-dog-1-sets");
		DraftMerge chosen = DraftMerge.of(BASE, saved, mine,
				Map.of("title", MergeSide.SAVED, "bird-dog-1-sets", MergeSide.MINE));
		assertThat(chosen.clashes()).isEmpty();
		assertThat(chosen.draft())
			.isEqualTo(draft("Summer", item("bird-dog", "6"), item("walking", "1"), item("plank", "3")));
	}

	@Test
	void asksWhereOneHasRemovedWhatTheOtherHasChanged() {
		Draft saved = draft("Spring", item("walking", "1"), item("plank", "3"));
		Draft mine = draft("Spring", item("bird-dog", "6"), item("walking", "1"), item("plank", "3"));
		assertThat(merge(saved, mine).clashes()).extracting(Clash::field).containsExactly("item");
		assertThat(DraftMerge.of(BASE, saved, mine, Map.of("bird-dog-1", MergeSide.SAVED)).draft()).isEqualTo(saved);
		assertThat(DraftMerge.of(BASE, saved, mine, Map.of("bird-dog-1", MergeSide.MINE)).draft().items()).hasSize(3);
	}

	@Test
	void asksAboutTwoOrders() {
		Draft saved = draft("Spring", item("walking", "1"), item("bird-dog", "2"), item("plank", "3"));
		Draft mine = draft("Spring", item("plank", "3"), item("bird-dog", "2"), item("walking", "1"));
		assertThat(merge(saved, mine).clashes()).extracting(Clash::field).containsExactly("order");
		assertThat(DraftMerge.of(BASE, saved, mine, Map.of("order", MergeSide.SAVED)).draft()).isEqualTo(saved);
		assertThat(DraftMerge.of(BASE, saved, mine, Map.of("order", MergeSide.MINE)).draft()).isEqualTo(mine);
	}

	@Test
	void aWeightAndItsUnitAreOne() {
		Draft base = draft("Spring", loaded("10", "kg"));
		Draft saved = draft("Spring", loaded("10", "lb"));
		Draft mine = draft("Spring", loaded("12", "kg"));
		assertThat(DraftMerge.of(base, saved, mine, Map.of()).clashes()).extracting(Clash::field)
			.containsExactly("load");
	}

	private static DraftItem loaded(String load, String unit) {
		return new DraftItem("deadlift", "2", "8", "", "", load, unit, "NONE", "3", "", "");
	}

	@Test
	void withoutKnowingTheBeginningEveryDifferenceIsAskedAndNothingIsDropped() {
		Draft saved = draft("Summer", item("walking", "1"));
		Draft mine = draft("Spring", item("plank", "3"));
		DraftMerge merge = DraftMerge.of(null, saved, mine, Map.of());
		assertThat(merge.clashes()).extracting(Clash::key).containsExactlyInAnyOrder("title", "plank-1", "walking-1");
		assertThat(DraftMerge.of(null, saved, mine,
				Map.of("title", MergeSide.MINE, "walking-1", MergeSide.SAVED, "plank-1", MergeSide.MINE)))
			.isEqualTo(new DraftMerge(draft("Spring", item("walking", "1"), item("plank", "3")), List.of()));
		assertThat(DraftMerge.of(null, saved, mine,
				Map.of("title", MergeSide.MINE, "walking-1", MergeSide.MINE, "plank-1", MergeSide.SAVED)))
			.as("removed by one, or the other")
			.isEqualTo(new DraftMerge(draft("Spring"), List.of()));
	}

	@Test
	void oneSideNeverGetsTheDoseOfTheOther() {
		Draft base = draft("Spring", on("LEFT", "2"), on("RIGHT", "3"));
		Draft saved = draft("Spring", on("RIGHT", "3"));
		Draft mine = draft("Spring", on("LEFT", "9"), on("RIGHT", "3"));
		DraftMerge merge = DraftMerge.of(base, saved, mine, Map.of());
		assertThat(merge.clashes()).extracting(Clash::key).containsExactly("side-plank-LEFT-1");
		assertThat(DraftMerge.of(base, saved, mine, Map.of("side-plank-LEFT-1", MergeSide.SAVED)).draft())
			.isEqualTo(saved);
		assertThat(DraftMerge.of(base, saved, mine, Map.of("side-plank-LEFT-1", MergeSide.MINE)).draft().items())
			.containsExactlyInAnyOrderElementsOf(mine.items());
	}

	private static DraftItem on(String side, String sets) {
		return new DraftItem("side-plank", sets, "8", "", "", "", "kg", side, "3", "", "");
	}

	@RepeatedTest(300)
	void neverDropsAChangeWithoutAsking(RepetitionInfo repetition) {
		int seed = repetition.getCurrentRepetition();
		Random random = new Random(seed);
		Draft saved = changed(random);
		Draft mine = changed(random);
		DraftMerge merge = merge(saved, mine);
		assertThat(merge(BASE, mine).draft()).as("seed %d", seed).isEqualTo(mine);
		assertThat(merge(saved, BASE).draft()).as("seed %d", seed).isEqualTo(saved);
		assertThat(merge(mine, mine)).as("seed %d", seed).isEqualTo(new DraftMerge(mine, List.of()));
		Set<String> asked = merge.clashes().stream().map(Clash::key).collect(Collectors.toSet());
		for (Draft side : List.of(saved, mine)) {
			for (DraftItem item : side.items()) {
				boolean isChanged = !BASE.items().contains(item);
				assertThat(!isChanged || merge.draft().items().contains(item)
						|| asked.stream().anyMatch((key) -> key.startsWith(item.slug() + "-1")))
					.as("seed %d: %s", seed, item)
					.isTrue();
			}
		}
		assertThat(merge(mine, saved).clashes()).as("seed %d", seed).hasSameSizeAs(merge.clashes());
	}

	/**
	 * As a window may have changed it: one set of one exercise, some gone, one new,
	 * reordered.
	 */
	private static Draft changed(Random random) {
		List<DraftItem> items = new ArrayList<>(BASE.items());
		if (random.nextBoolean()) {
			int place = random.nextInt(items.size());
			items.set(place, item(items.get(place).slug(), Integer.toString(10 + random.nextInt(3))));
		}
		if (random.nextBoolean()) {
			items.remove(random.nextInt(items.size()));
		}
		if (random.nextBoolean()) {
			items.add(random.nextInt(items.size() + 1), item("new-" + random.nextInt(3), "1"));
		}
		if (random.nextInt(3) == 0) {
			Collections.shuffle(items, random);
		}
		return draft(random.nextBoolean() ? "Spring" : "Title " + random.nextInt(3), items.toArray(DraftItem[]::new));
	}

}

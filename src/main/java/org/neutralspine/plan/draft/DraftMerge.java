package org.neutralspine.plan.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Merges what two windows made of the same draft. A field that only one of them changed
 * is as that one has it; what both changed in different ways is for the trainer to
 * choose.
 *
 * @param draft the outcome; where there is a clash, what this window has
 * @param clashes what is still to be chosen
 */
public record DraftMerge(Draft draft, List<Clash> clashes) {

	/** Whose change counts. */
	public enum MergeSide {

		SAVED, MINE

	}

	/**
	 * What the trainer chose, having seen one saved draft. It says nothing about another.
	 *
	 * @param against the number of that draft
	 * @param sides the sides that were chosen, by {@link Clash#key()}
	 */
	public record Decisions(int against, Map<String, MergeSide> sides) {

		public static final Decisions NONE = new Decisions(-1, Map.of());

		/** The sides that count against a saved draft. */
		public Map<String, MergeSide> against(int saved) {
			return (saved == this.against) ? this.sides : Map.of();
		}

	}

	/**
	 * Merges two drafts.
	 * @param base what both began with; null where that is not known any more, so that
	 * every difference has to be chosen
	 * @param choices the sides that were chosen, by {@link Clash#key()}
	 */
	public static DraftMerge of(@Nullable Draft base, Draft saved, Draft mine, Map<String, MergeSide> choices) {
		Merger merger = new Merger(base != null, choices);
		String title = merger.plan("title", base, saved, mine, Draft::title);
		String note = merger.plan("note", base, saved, mine, Draft::note);
		String weeks = merger.plan("weeks", base, saved, mine, Draft::weeks);
		Set<String> several = Stream.of(base, saved, mine)
			.filter(Objects::nonNull)
			.flatMap(DraftMerge::several)
			.collect(Collectors.toSet());
		List<DraftItem> items = merger.items((base != null) ? byKey(base, several) : Map.of(), byKey(saved, several),
				byKey(mine, several));
		return new DraftMerge(new Draft(title, note, weeks, items), List.copyOf(merger.clashes));
	}

	/** The exercises that stand on a plan more than once. */
	private static Stream<String> several(Draft draft) {
		List<String> slugs = draft.items().stream().map(DraftItem::slug).toList();
		return slugs.stream().filter((slug) -> Collections.frequency(slugs, slug) > 1);
	}

	/**
	 * An exercise may be on the plan once for each side; then the side tells which is
	 * which, whatever was removed before it.
	 */
	private static Map<String, DraftItem> byKey(Draft draft, Set<String> several) {
		Map<String, Integer> seen = new HashMap<>();
		Map<String, DraftItem> items = new LinkedHashMap<>();
		for (DraftItem item : draft.items()) {
			String name = several.contains(item.slug()) ? item.slug() + "-" + item.side().replaceAll("\\W", "")
					: item.slug();
			items.put(name + "-" + seen.merge(name, 1, Integer::sum), item);
		}
		return items;
	}

	private static final class Merger {

		private final boolean knowsBase;

		private final Map<String, MergeSide> choices;

		private final List<Clash> clashes = new ArrayList<>();

		Merger(boolean knowsBase, Map<String, MergeSide> choices) {
			this.knowsBase = knowsBase;
			this.choices = choices;
		}

		String plan(String field, @Nullable Draft base, Draft saved, Draft mine, Function<Draft, String> reader) {
			return pick(new Clash(field, field, null, reader.apply(saved), reader.apply(mine)),
					(base != null) ? reader.apply(base) : null);
		}

		private String pick(Clash clash, @Nullable String base) {
			String saved = String.valueOf(clash.saved());
			String mine = String.valueOf(clash.mine());
			if (saved.equals(mine) || mine.equals(base)) {
				return saved;
			}
			return (saved.equals(base) || choose(clash) == MergeSide.MINE) ? mine : saved;
		}

		private MergeSide choose(Clash clash) {
			MergeSide chosen = this.choices.get(clash.key());
			if (chosen == null) {
				this.clashes.add(clash);
				return MergeSide.MINE;
			}
			return chosen;
		}

		List<DraftItem> items(Map<String, DraftItem> base, Map<String, DraftItem> saved, Map<String, DraftItem> mine) {
			List<DraftItem> items = new ArrayList<>();
			for (String key : order(List.copyOf(base.keySet()), List.copyOf(saved.keySet()),
					List.copyOf(mine.keySet()))) {
				DraftItem before = base.get(key);
				DraftItem theirs = saved.get(key);
				DraftItem ours = mine.get(key);
				if (theirs != null && ours != null) {
					items.add(item(key, before, theirs, ours));
				}
				else if (theirs != null && (isAdded(before) || stays(key, before, theirs, null))) {
					items.add(theirs);
				}
				else if (ours != null && (isAdded(before) || stays(key, before, null, ours))) {
					items.add(ours);
				}
			}
			return items;
		}

		private boolean isAdded(@Nullable DraftItem before) {
			return before == null && this.knowsBase;
		}

		/**
		 * One has removed it: it stays only if the other has changed it, or may have, and
		 * that was chosen.
		 */
		private boolean stays(String key, @Nullable DraftItem before, @Nullable DraftItem saved,
				@Nullable DraftItem mine) {
			DraftItem left = (saved != null) ? saved : mine;
			if (left == null || left.equals(before)) {
				return false;
			}
			MergeSide chosen = choose(new Clash(key, "item", left.slug(), (saved != null) ? saved.slug() : null,
					(mine != null) ? mine.slug() : null));
			return (chosen == MergeSide.SAVED) ? saved != null : mine != null;
		}

		/**
		 * Whoever has reordered leads, or alone has changed anything; what the other has
		 * added comes last.
		 */
		private List<String> order(List<String> base, List<String> saved, List<String> mine) {
			boolean theyReordered = !isInOrder(base, saved);
			boolean weReordered = !isInOrder(base, mine);
			boolean mineLeads = weReordered || saved.equals(base);
			if (weReordered && theyReordered && !isInOrder(saved, mine)) {
				mineLeads = choose(new Clash("order", "order", null, "", "")) == MergeSide.MINE;
			}
			List<String> order = new ArrayList<>(mineLeads ? mine : saved);
			(mineLeads ? saved : mine).stream().filter((key) -> !order.contains(key)).forEach(order::add);
			return order;
		}

		/** Whether what both have stands in the same order. */
		private static boolean isInOrder(List<String> one, List<String> other) {
			return one.stream().filter(other::contains).toList().equals(other.stream().filter(one::contains).toList());
		}

		private DraftItem item(String key, @Nullable DraftItem base, DraftItem saved, DraftItem mine) {
			String load = load(key, base, saved, mine);
			DraftItem loaded = load.equals(load(saved)) ? saved : mine;
			return new DraftItem(mine.slug(), field("sets", key, base, saved, mine, DraftItem::sets),
					field("reps", key, base, saved, mine, DraftItem::reps),
					field("hold", key, base, saved, mine, DraftItem::hold),
					field("minutes", key, base, saved, mine, DraftItem::minutes), loaded.load(), loaded.loadUnit(),
					field("side", key, base, saved, mine, DraftItem::side),
					field("times", key, base, saved, mine, DraftItem::times),
					field("rest", key, base, saved, mine, DraftItem::rest),
					field("itemNote", key, base, saved, mine, DraftItem::note));
		}

		private String field(String field, String key, @Nullable DraftItem base, DraftItem saved, DraftItem mine,
				Function<DraftItem, String> reader) {
			return pick(new Clash(key + "-" + field, field, mine.slug(), reader.apply(saved), reader.apply(mine)),
					(base != null) ? reader.apply(base) : null);
		}

		/** A weight and its unit are one. */
		private String load(String key, @Nullable DraftItem base, DraftItem saved, DraftItem mine) {
			return field("load", key, base, saved, mine, Merger::load);
		}

		private static String load(DraftItem item) {
			return item.load().isEmpty() ? "" : item.load() + " " + item.loadUnit();
		}

	}

}

package org.neutralspine.plan.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neutralspine.catalogue.Catalogue;
import org.neutralspine.catalogue.Demand;
import org.neutralspine.catalogue.Exercise;
import org.neutralspine.guidance.Sentences;
import org.neutralspine.guidance.list.ExerciseFilter;
import org.neutralspine.guidance.protocol.Judgement;
import org.neutralspine.guidance.protocol.Reason;
import org.neutralspine.guidance.protocol.Text;
import org.neutralspine.guidance.protocol.Verdict;
import org.neutralspine.guidance.protocol.rule.Answer;
import org.neutralspine.plan.dose.Side;
import org.neutralspine.plan.draft.Clash;
import org.neutralspine.plan.draft.Draft;
import org.neutralspine.plan.draft.DraftCheck;
import org.neutralspine.plan.draft.DraftCheck.CheckedItem;
import org.neutralspine.plan.draft.DraftItem;
import org.neutralspine.web.Enums;
import org.springframework.stereotype.Component;

/**
 * Puts a draft and what may be added to it into words for the builder's page.
 */
@Component
class PlanPage {

	/** More than anybody reads; words and filters find the rest. */
	private static final int MAX_SHOWN = 40;

	private static final int MAX_SWAPS = 12;

	private final Catalogue catalogue;

	private final Sentences sentences;

	PlanPage(Catalogue catalogue, Sentences sentences) {
		this.catalogue = catalogue;
		this.sentences = sentences;
	}

	/**
	 * An item of the draft.
	 *
	 * @param verdict null where the catalogue does not show the exercise any more
	 * @param reasons why it is to be done with care, or must not be done
	 * @param errors what is wrong, by field
	 * @param swaps what may take its place
	 */
	record Row(int place, boolean first, boolean last, DraftItem draft, String name, @Nullable Verdict verdict,
			List<String> reasons, Map<String, String> errors, boolean takesLoad, List<Choice> swaps) {

		public @Nullable String error(String field) {
			return this.errors.get(field);
		}

		/** The fields that take a number, in the order of the page. */
		public List<NumberField> numbers() {
			return List.of(number("sets", this.draft.sets()), number("reps", this.draft.reps()),
					number("hold", this.draft.hold()), number("minutes", this.draft.minutes()),
					number("times", this.draft.times()), number("rest", this.draft.rest()));
		}

		private NumberField number(String name, String text) {
			return new NumberField(name, text, error(name));
		}

	}

	/**
	 * A field for a number, as typed.
	 *
	 * @param error what is wrong with it; null if nothing is
	 */
	record NumberField(String name, String text, @Nullable String error) {
	}

	/**
	 * An exercise to choose.
	 *
	 * @param reason that it is open by permission alone, and what to mind with it; null
	 * where there is nothing
	 */
	record Choice(String slug, String name, Verdict verdict, @Nullable String reason) {
	}

	/**
	 * What may be added.
	 *
	 * @param found how many fit, of which only the first are shown
	 */
	record Choices(List<Choice> shown, int found) {
	}

	List<Row> rows(DraftCheck check, Answer answer, Locale locale) {
		Set<String> onPlan = check.items().stream().map((item) -> item.draft().slug()).collect(Collectors.toSet());
		List<Row> rows = new ArrayList<>();
		for (CheckedItem item : check.items()) {
			rows.add(row(item, rows.size(), check.items().size(), onPlan, answer, locale));
		}
		return rows;
	}

	private Row row(CheckedItem item, int place, int size, Set<String> onPlan, Answer answer, Locale locale) {
		Exercise exercise = item.exercise();
		return new Row(place, place == 0, place == size - 1, item.draft(),
				(exercise != null) ? exercise.name() : item.draft().slug(),
				(item.judgement() != null) ? item.judgement().verdict() : null,
				(item.judgement() != null) ? reasons(item.judgement().reasons(), locale) : List.of(),
				say(item.problems(), locale), exercise != null && exercise.demands().contains(Demand.EXTERNAL_LOAD),
				(exercise != null) ? swaps(exercise, onPlan, answer, locale) : List.of());
	}

	private List<String> reasons(List<Reason> reasons, Locale locale) {
		return reasons.stream().map((reason) -> this.sentences.say(reason.text(), locale)).toList();
	}

	/**
	 * What two windows changed, in words.
	 *
	 * @param about the exercise, or the field of the plan
	 * @param field the field of the exercise; null where it is about the whole of it
	 */
	record ClashLine(String name, String about, @Nullable String field, String saved, String mine) {
	}

	List<ClashLine> clashes(List<Clash> clashes, Locale locale) {
		return clashes.stream().map((clash) -> clash(clash, locale)).toList();
	}

	private ClashLine clash(Clash clash, Locale locale) {
		String slug = clash.slug();
		String name = PlanForm.CHOICE + clash.key();
		if (slug == null) {
			boolean order = clash.field().equals("order");
			return new ClashLine(name, say("conflict.field." + clash.field(), locale), null,
					order ? say("conflict.order.saved", locale) : text(clash.field(), clash.saved(), locale),
					order ? say("conflict.order.mine", locale) : text(clash.field(), clash.mine(), locale));
		}
		Exercise exercise = this.catalogue.published().get(slug);
		String about = (exercise != null) ? exercise.name() : slug;
		if (clash.field().equals("item")) {
			return new ClashLine(name, about, null,
					say((clash.saved() != null) ? "conflict.item.changed" : "conflict.item.removed", locale),
					say((clash.mine() != null) ? "conflict.item.changed" : "conflict.item.removed", locale));
		}
		return new ClashLine(name, about, say("conflict.field." + clash.field(), locale),
				text(clash.field(), clash.saved(), locale), text(clash.field(), clash.mine(), locale));
	}

	private String text(String field, @Nullable String text, Locale locale) {
		if (text == null || text.isBlank()) {
			return say("conflict.empty", locale);
		}
		return field.equals("side")
				? Enums.find(Side.class, text).map((side) -> say("side." + side, locale)).orElse(text) : text;
	}

	private String say(String key, Locale locale) {
		return this.sentences.say(Text.of(key), locale);
	}

	Map<String, String> say(Map<String, Text> problems, Locale locale) {
		Map<String, String> said = new LinkedHashMap<>();
		problems.forEach((field, text) -> said.put(field, this.sentences.say(text, locale)));
		return said;
	}

	/**
	 * What is doable, near and not on the plan: its own links first, then what trains the
	 * same.
	 */
	private List<Choice> swaps(Exercise exercise, Set<String> onPlan, Answer answer, Locale locale) {
		Set<String> near = new LinkedHashSet<>(answer.insteadOf(exercise));
		near.addAll(exercise.easier());
		near.addAll(exercise.harder());
		near.addAll(exercise.instead());
		answer.exercises()
			.values()
			.stream()
			.filter((other) -> other.favoured() && other.trains().stream().anyMatch(exercise.trains()::contains))
			.limit(MAX_SWAPS)
			.forEach((other) -> near.add(other.slug()));
		near.removeAll(onPlan);
		return near.stream()
			.map(answer.exercises()::get)
			.filter((other) -> other != null && answer.on(other).isDoable())
			.limit(MAX_SWAPS)
			.map((other) -> choice(other, answer, locale))
			.toList();
	}

	/**
	 * What the client may do, without what is on the plan: favoured first, or the best
	 * match first where words were given.
	 */
	Choices choices(Answer answer, Draft draft, ExerciseFilter filter, Locale locale) {
		List<Exercise> found = answer.exercises()
			.values()
			.stream()
			.filter((exercise) -> answer.on(exercise).isDoable() && !draft.has(exercise.slug()))
			.filter(filter.in(this.catalogue))
			.sorted(order(answer, filter))
			.toList();
		return new Choices(found.stream().limit(MAX_SHOWN).map((exercise) -> choice(exercise, answer, locale)).toList(),
				found.size());
	}

	private Comparator<Exercise> order(Answer answer, ExerciseFilter filter) {
		String words = filter.q();
		if (words == null || words.isBlank()) {
			return Comparator.comparing((exercise) -> answer.on(exercise).verdict());
		}
		List<Exercise> ranked = this.catalogue.search(words);
		Map<String, Integer> rank = new HashMap<>();
		ranked.forEach((exercise) -> rank.put(exercise.slug(), rank.size()));
		return Comparator.comparing((exercise) -> rank.getOrDefault(exercise.slug(), ranked.size()));
	}

	private Choice choice(Exercise exercise, Answer answer, Locale locale) {
		Judgement judgement = answer.on(exercise);
		List<Text> minds = new ArrayList<>();
		if (judgement.isPermitted()) {
			minds.add(Text.of("reason.permission"));
		}
		judgement.care().stream().findFirst().map(Reason::text).ifPresent(minds::add);
		return new Choice(exercise.slug(), exercise.name(), judgement.verdict(), minds.isEmpty() ? null
				: minds.stream().map((text) -> this.sentences.say(text, locale)).collect(Collectors.joining(" ")));
	}

}
